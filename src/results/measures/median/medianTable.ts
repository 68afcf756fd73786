import { reliabilityOf } from '../../../estimate/intervals/reliabilityOf';
import { type DomainQuantile, domainQuantiles } from '../../../estimate/quantiles/domainQuantiles';
import { ok, type Result } from '../../../problem/Result';
import { figure, knownInterval } from '../../document/figure';
import type { EstimateRow } from '../../document/Results';
import { itemScores, scoredItem } from '../../items/scoredItem';
import { domainGroup, type RowOf } from '../../rows/domainRows';
import { type Scope, tableHead } from '../../scope/resolveScope';
import type { MedianTable } from './medianSchema';

/**
 * Median of a numeric item or of a scale's scores over those who answered, with Woodruff's interval.
 * Medians of groups have no joint covariance, so they are not compared. Problems: `item-unknown`, `item-unfit`.
 */
export function medianTable(scope: Scope, name: string): Result<MedianTable> {
  const { open, banner, mask, testing } = scope;
  const item = scoredItem(open, name, 'median');
  if (!item.ok) return item;
  const medians = domainQuantiles(
    open.design,
    itemScores(open, item.value),
    banner,
    0.5,
    mask,
    testing.confidence,
  );
  if (!medians.ok) return medians;
  return ok({
    measure: 'median',
    item: item.value.id,
    ...tableHead(scope, 'answered'),
    rows: medians.value.flatMap((median, d) =>
      d === 0 || median.n > 0 ? [medianRow(median, domainGroup(banner.names, d))] : [],
    ),
    contrasts: [],
  });
}

function medianRow(median: DomainQuantile, of: RowOf): EstimateRow {
  const { n, weightedBase, effectiveBase, df, estimate } = median;
  const interval = knownInterval(median.interval);
  const { reliability, reasons } = reliabilityOf({ ...median, kind: 'mean' });
  const known = !Number.isNaN(estimate);
  return {
    ...of,
    n,
    weightedBase,
    effectiveBase,
    designEffect: figure(median.designEffect),
    estimate: figure(estimate),
    se: figure(median.se),
    df,
    ...(interval ? { intervals: { quantile: interval } } : {}),
    ...(known ? { reliability } : { undefined: n === 0 ? 'no-respondents' : 'no-weight' }),
    ...(known && reasons.length > 0 ? { reliabilityReasons: reasons } : {}),
  };
}
