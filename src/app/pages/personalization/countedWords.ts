import { formatList } from '../../../format/formatList';
import type { Locale } from '../../../format/Locale';
import { translate } from '../../../format/translate';
import type { ShareTable } from './ShareTable';

/** The end of the scales that is counted: their top box, their low end, or its lowest level alone. */
export type CountedSide = 'top' | 'low' | 'lowest';

/** Which answers the bars count, by name where they are the same for all items. */
export function countedWords(
  shares: readonly ShareTable[],
  side: CountedSide,
  locale: Locale,
): string {
  const [first] = shares;
  const isShared = shares.every(({ levels }) => levels.join() === first?.levels.join());
  if (!first || !isShared) return translate('personalization', locale, `share-of-${side}`);
  const quoted = first.levels.map((level) =>
    translate('personalization', locale, 'quoted-level', { level }),
  );
  return translate('personalization', locale, `share-of-${side}-levels`, {
    levels: formatList(quoted, locale, 'or'),
  });
}
