import type { Contrast, EstimateRow } from '../../results/document/Results';
import { furthestApart } from '../../results/rows/furthestApart';
import { totalRow } from '../../results/rows/isTotalRow';
import { formatPercent, formatPointCount } from '../formatNumber';
import { formatWhom } from '../formatWhom';
import type { Locale } from '../Locale';
import { translate } from '../translate';

interface ComparedShare {
  readonly rows: readonly EstimateRow[];
  readonly contrasts: readonly Contrast[];
  readonly equivalenceMargin?: number;
}

/**
 * How a share differs between groups, as a title: the two furthest apart beyond chance, that all are alike within the
 * margin, or that neither can be told.
 */
export function shareByGroup(
  { rows, contrasts, equivalenceMargin = 0 }: ComparedShare,
  locale: Locale,
): string {
  const spread = furthestApart(rows, contrasts);
  const percent = (row: EstimateRow) => formatPercent(row.estimate ?? 0, locale);
  if (spread.kind === 'apart')
    return translate('comparisons', locale, 'apart', {
      higher: formatWhom(spread.higher.group, locale),
      lower: formatWhom(spread.lower.group, locale),
      higherFigure: percent(spread.higher),
      lowerFigure: percent(spread.lower),
    });
  const total = totalRow(rows);
  const isShown = total && total.estimate !== null && total.reliability !== 'suppressed';
  if (spread.kind === 'one-group')
    return isShown
      ? translate('comparisons', locale, 'one-group', { figure: percent(total) })
      : translate('comparisons', locale, 'unknown');
  const points = formatPointCount(equivalenceMargin, locale);
  if (!isShown) return translate('comparisons', locale, `${spread.kind}-unknown`, { points });
  return translate('comparisons', locale, spread.kind, { points, figure: percent(total) });
}
