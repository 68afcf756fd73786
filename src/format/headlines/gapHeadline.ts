import type { EstimateRow } from '../../results/document/Results';
import type { GapTable } from '../../results/measures/gap/gapSchema';
import { totalRow } from '../../results/rows/isTotalRow';
import { formatDecimal, formatPercent } from '../formatNumber';
import type { Locale } from '../Locale';
import { translate } from '../translate';

/**
 * The gap of all respondents as one sentence with its margin (half its t interval): concern beyond action, action
 * beyond concern, or no more apart than chance. Says so where the figures are withheld or rest on too few.
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
  const key = direction === 'even' ? direction : (`${direction}-${table.evidence}` as const);
  return translate('overview', locale, key, {
    concerned: formatPercent(concerned, locale),
    acting: formatPercent(acting, locale),
    points: formatDecimal(Math.abs(estimate) * 100, locale, 0),
    margin: formatDecimal(((high - low) / 2) * 100, locale, 0),
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
  const key = high < 0 ? 'concern-works' : low > 0 ? 'concern-reversed' : 'concern-idle';
  return translate('overview', locale, key, {
    concerned: formatPercent(concerned, locale),
    unconcerned: formatPercent(unconcerned, locale),
  });
}

function totalOf(rows: readonly EstimateRow[] | undefined): EstimateRow | undefined {
  return totalRow(rows);
}
