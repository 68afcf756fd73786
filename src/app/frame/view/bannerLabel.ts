import type { Locale } from '../../../format/Locale';
import { translate } from '../../../format/translate';
import type { StudySummary } from '../../../results/document/StudySummary';

/** A banner in the reader's words: `Generation × Gender`. */
export function bannerLabel(by: string, { items = [] }: StudySummary, locale: Locale): string {
  return by
    .split(' × ')
    .map((part) =>
      part === 'generation'
        ? translate('shell', locale, 'generation')
        : (items.find((item) => item.id === part)?.label ?? part),
    )
    .join(' × ');
}
