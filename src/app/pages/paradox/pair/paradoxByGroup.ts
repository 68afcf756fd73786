import { toChartCell } from '../../../../charts/cells/ChartCell';
import { formatPercent, formatPointCount } from '../../../../format/formatNumber';
import { formatWhom } from '../../../../format/formatWhom';
import type { Locale } from '../../../../format/Locale';
import { translate } from '../../../../format/translate';
import { isOf } from '../../../../results/measures/byMeasure';
import type { GapTable } from '../../../../results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../../../results/measures/indexGap/indexGapSchema';
import { totalRow } from '../../../../results/rows/isTotalRow';
import { paradoxicalRows, paradoxShareSpread } from './paradoxShare';

/** How the share of the concerned who don't act differs between groups, as a title; of the indices, it says so. */
export function paradoxByGroup(table: GapTable | IndexGapTable, locale: Locale): string {
  const spread = paradoxShareSpread(table);
  const of = isOf('index-gap', table) ? 'index-share' : 'share';
  if (spread.kind === 'one-group') return shareOfTotal(table, locale);
  if (spread.kind === 'open') return translate('paradox', locale, `${of}-open`);
  if (spread.kind === 'alike')
    return translate('paradox', locale, `${of}-alike`, {
      points: formatPointCount(shareMargin(table), locale),
    });
  return translate('paradox', locale, `${of}-apart`, {
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
function shareOfTotal(table: GapTable | IndexGapTable, locale: Locale): string {
  const total = totalRow(paradoxicalRows(table.quadrants ?? []));
  const cell = total && toChartCell(total);
  if (cell?.kind !== 'shown') return translate('paradox', locale, 'share-one');
  const percent = formatPercent(cell.value, locale);
  const key = isOf('index-gap', table) ? 'index-share-total' : 'share-total';
  return translate('paradox', locale, key, { percent });
}
