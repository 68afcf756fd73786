import { formatCount } from '../../../../format/formatNumber';
import type { Locale } from '../../../../format/Locale';
import { translate } from '../../../../format/translate';
import type { ItemSummary } from '../../../../results/document/StudySummary';
import type { CrosstabRow } from './Crosstab';

/** A stub row's words: a level's own, or what the row sums up. */
export function rowLabel({ kind, label }: CrosstabRow, item: ItemSummary, locale: Locale): string {
  switch (kind) {
    case 'level':
      return label;
    case 'net':
      return translate('crosstab', locale, 'net', { label });
    case 'top':
      return translate('crosstab', locale, 'top-of', { levels: label });
    case 'net-score':
      return translate('crosstab', locale, 'net-score', { ends: label });
    case 'median':
      return translate('crosstab', locale, 'median');
    case 'mean':
      return item.kind === 'numeric'
        ? translate('crosstab', locale, 'mean-numeric')
        : translate('crosstab', locale, 'mean', {
            levels: formatCount(item.levels.length, locale),
          });
  }
}
