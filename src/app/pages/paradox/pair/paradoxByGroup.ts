import { toChartCell } from '../../../../charts/cells/ChartCell';
import { formatPercent, formatPointCount } from '../../../../format/formatNumber';
import { formatWhom } from '../../../../format/formatWhom';
import type { Locale } from '../../../../format/Locale';
import { translate } from '../../../../format/translate';
import type { GapTable, QuadrantRow } from '../../../../results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../../../results/measures/indexGap/indexGapSchema';
import { totalRow } from '../../../../results/rows/isTotalRow';
import { paradoxicalRows, paradoxShareSpread } from './paradoxShare';

/** How the share of the concerned who don't act differs between groups, as a title. */
export function paradoxByGroup(table: GapTable | IndexGapTable, locale: Locale): string {
  const spread = paradoxShareSpread(table);
  if (spread.kind === 'one-group') return shareOfTotal(table.quadrants ?? [], locale);
  if (spread.kind === 'open') return translate('paradox', locale, 'share-open');
  if (spread.kind === 'alike')
    return translate('paradox', locale, 'share-alike', {
      points: formatPointCount(shareMargin(table), locale),
    });
  return translate('paradox', locale, 'share-apart', {
    higher: formatWhom(spread.higher.group, locale),
    lower: formatWhom(spread.lower.group, locale),
    higherPercent: formatPercent(spread.higher.estimate ?? 0, locale),
    lowerPercent: formatPercent(spread.lower.estimate ?? 0, locale),
  });
}

/** Quadrants are shares, also of the indices, whose own margin is in index points. */
function shareMargin({ measure, equivalenceMargin = 0 }: GapTable | IndexGapTable): number {
  return measure === 'gap' ? equivalenceMargin : equivalenceMargin / 100;
}

/** The share of all respondents who are concerned and don't act, as a title. */
function shareOfTotal(quadrants: readonly QuadrantRow[], locale: Locale): string {
  const total = totalRow(paradoxicalRows(quadrants));
  const cell = total && toChartCell(total);
  if (cell?.kind !== 'shown') return translate('paradox', locale, 'share-one');
  const percent = formatPercent(cell.value, locale);
  return translate('paradox', locale, 'share-total', { percent });
}
