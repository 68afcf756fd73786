import type { SurveyDesign } from '../../design/SurveyDesign';
import { ok, type Result } from '../../problem/Result';
import type { DomainMean } from '../DomainMean';
import { studentQuantile } from '../distributions/student';
import type { Grouping } from '../Grouping';
import { meanInterval } from '../intervals/meanInterval';
import { domainMeans } from '../variance/domainMeans';
import { type WeightedValues, weightedQuantile, weightedValuesByDomain } from './weightedQuantile';

/** A quantile in one domain. */
export interface DomainQuantile {
  readonly n: number;
  readonly weightedBase: number;
  readonly effectiveBase: number;
  readonly designEffect: number;
  readonly df: number;
  readonly estimate: number;
  /** Width of the interval over twice the t quantile; NaN where an end is undefined. */
  readonly se: number;
  /** Woodruff's interval; an end is NaN where it would lie outside the observed values. */
  readonly interval: readonly [number, number];
}

/**
 * Quantile `p` (the median at 0.5) of a variable over all respondents with a value and over each group
 * (R's `svyquantile`, survey 4.1 on, its defaults: the smallest value with at least `p` of the weight at or below it,
 * Woodruff's interval from the t interval of that share). A first value that alone outweighs `p` is the quantile, where
 * survey 4.1-1 takes the second. Fails as `domainMeans` does.
 */
export function domainQuantiles(
  design: SurveyDesign,
  values: Float64Array,
  grouping: Grouping,
  p = 0.5,
  filter?: Uint8Array,
  level = 0.95,
): Result<DomainQuantile[]> {
  const domains = weightedValuesByDomain(design.weights, values, grouping, filter);
  const quantiles = domains.map((domain) => weightedQuantile(domain, p));
  const total = sharesAtOrBelow(design, values, grouping, filter, () => quantiles[0]!);
  if (!total.ok) return total;
  const groups = sharesAtOrBelow(
    design,
    values,
    grouping,
    filter,
    (i) => quantiles[grouping.codes[i]!]!,
  );
  if (!groups.ok) return groups;
  return ok(
    domains.map((domain, d) => {
      const share = (d === 0 ? total : groups).value[d]!;
      return domainQuantile(domain, quantiles[d]!, share, level);
    }),
  );
}

function sharesAtOrBelow(
  design: SurveyDesign,
  values: Float64Array,
  grouping: Grouping,
  filter: Uint8Array | undefined,
  quantileOf: (respondent: number) => number,
): Result<readonly DomainMean[]> {
  const atOrBelow = values.map((value, i) =>
    Number.isNaN(value) ? value : Number(value <= quantileOf(i)),
  );
  const means = domainMeans(design, atOrBelow, grouping, filter);
  return means.ok ? ok(means.value.means) : means;
}

function domainQuantile(
  domain: WeightedValues,
  estimate: number,
  share: DomainMean,
  level: number,
): DomainQuantile {
  const ends = meanInterval(share, level);
  const interval = [
    ends[0] >= 0 ? weightedQuantile(domain, ends[0]) : Number.NaN,
    ends[1] <= 1 ? weightedQuantile(domain, ends[1]) : Number.NaN,
  ] as const;
  const { n, weightedBase, effectiveBase, designEffect, df } = share;
  const se = (interval[1] - interval[0]) / (2 * studentQuantile((1 + level) / 2, df));
  return { n, weightedBase, effectiveBase, designEffect, df, estimate, se, interval };
}
