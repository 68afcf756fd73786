import type { EstimateRow, Interval } from '../../results/document/Results';
import type { GapTable } from '../../results/measures/gap/gapSchema';
import { totalRow } from '../../results/rows/isTotalRow';
import { formatDecimal, formatPercent, formatPointCount } from '../formatNumber';
import type { Locale } from '../Locale';
import { translate } from '../translate';

/**
 * The gap of all respondents as one sentence with its margin (half its t interval): concern beyond action, action
 * beyond concern, as many of both (within the margin), or that it can't be told. Says so where the figures are withheld or rest on too few.
 */
export function gapHeadline(table: GapTable, locale: Locale): string {
  const gap = totalOf(table.rows);
  const concerned = totalOf(table.concerned)?.estimate;
  const acting = totalOf(table.acting)?.estimate;
  const interval = gap?.intervals?.t;
  const estimate = gap && gap.reliability !== 'suppressed' ? gap.estimate : null;
  if (typeof estimate !== 'number' || typeof concerned !== 'number' || typeof acting !== 'number')
    return translate('overview', locale, 'unknown');
  if (!interval) return translate('overview', locale, 'unknown');
  const [low, high] = interval;
  const direction = low > 0 ? 'gap' : high < 0 ? 'reverse' : 'even';
  const isAlike = gap.reliability === 'shown' && liesWithin(interval, table.equivalenceMargin);
  const key =
    direction === 'even'
      ? (`even-${isAlike ? 'alike' : 'open'}` as const)
      : (`${direction}-${table.evidence}` as const);
  return translate('overview', locale, key, {
    concerned: formatPercent(concerned, locale),
    acting: formatPercent(acting, locale),
    points: formatDecimal(Math.abs(estimate) * 100, locale, 0),
    margin: formatDecimal(((high - low) / 2) * 100, locale, 0),
    within: formatPointCount(table.equivalenceMargin ?? 0, locale),
  });
}

/**
 * Whether concern goes with action: how many don't act among the concerned, and among the unconcerned. Nothing
 * where the two shares are withheld, or the gap that they stand beside rests on too few to show.
 */
export function concernAtWork(table: GapTable, locale: Locale): string | undefined {
  const row = totalRow(table.riskDifference);
  const { inactiveGivenConcerned: concerned, inactiveGivenUnconcerned: unconcerned } = row ?? {};
  if (typeof concerned !== 'number' || typeof unconcerned !== 'number' || !row?.interval)
    return undefined;
  if (totalOf(table.rows)?.reliability === 'suppressed') return undefined;
  const [low, high] = row.interval;
  const isAlike =
    totalOf(table.rows)?.reliability === 'shown' &&
    liesWithin(row.interval, table.equivalenceMargin);
  const even = isAlike ? 'concern-alike' : 'concern-open';
  const key = high < 0 ? 'concern-works' : low > 0 ? 'concern-reversed' : even;
  return translate('overview', locale, key, {
    concerned: formatPercent(concerned, locale),
    unconcerned: formatPercent(unconcerned, locale),
    within: formatPointCount(table.equivalenceMargin ?? 0, locale),
  });
}

/** Half a 90 % t interval over half the 95 % one is at most this, its value at the normal (R's `qnorm(.95) / qnorm(.975)`). */
const ninetyToNinetyFive = 0.83925;

/** Whether two one-sided tests at 5 % put a figure within the margin, from its 95 % t interval. */
function liesWithin([low, high]: Interval, margin = 0): boolean {
  return Math.abs(low + high) / 2 + (ninetyToNinetyFive * (high - low)) / 2 < margin;
}

function totalOf(rows: readonly EstimateRow[] | undefined): EstimateRow | undefined {
  return totalRow(rows);
}
