import { formatCount } from '../../../../format/formatNumber';
import type { Locale } from '../../../../format/Locale';
import { crosstabMessages } from '../../../../format/messages/crosstab';
import { translate } from '../../../../format/translate';
import type { ItemSummary } from '../../../../results/document/StudySummary';
import type { CrosstabRow } from './Crosstab';

/** A stub row's words: a level's own, or what the row sums up. */
export function rowLabel({ kind, label }: CrosstabRow, item: ItemSummary, locale: Locale): string {
  switch (kind) {
    case 'level':
      return label;
    case 'net':
      return translate(crosstabMessages, locale, 'net', { label });
    case 'top':
      return translate(crosstabMessages, locale, 'top-of', { levels: label });
    case 'median':
      return translate(crosstabMessages, locale, 'median');
    case 'mean':
      return item.kind === 'numeric'
        ? translate(crosstabMessages, locale, 'mean-numeric')
        : translate(crosstabMessages, locale, 'mean', {
            levels: formatCount(item.levels.length, locale),
          });
  }
}
