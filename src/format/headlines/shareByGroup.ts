import type { Contrast, EstimateRow } from '../../results/document/Results';
import { furthestApart } from '../../results/rows/furthestApart';
import { totalRow } from '../../results/rows/isTotalRow';
import { formatPercent } from '../formatNumber';
import { formatWhom } from '../formatWhom';
import type { Locale } from '../Locale';
import { translate } from '../translate';

/** How a share differs between groups, as a title: the two furthest apart beyond chance, or that none are. */
export function shareByGroup(
  {
    rows,
    contrasts,
  }: { readonly rows: readonly EstimateRow[]; readonly contrasts: readonly Contrast[] },
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
  return isShown
    ? translate('comparisons', locale, 'alike', { figure: percent(total) })
    : translate('comparisons', locale, 'alike-unknown');
}
