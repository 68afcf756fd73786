import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { QuadrantName } from '../../results/measures/gap/gapSchema';

/** A quadrant's name with what it means: `paradoxical: concerned, does not act`. */
export function quadrantWords(quadrant: QuadrantName, locale: Locale): string {
  return translate('charts', locale, `quadrant-${quadrant}`);
}

/** A quadrant's name alone. */
export function quadrantName(quadrant: QuadrantName, locale: Locale): string {
  return translate('charts', locale, `quadrant-${quadrant}-name`);
}
