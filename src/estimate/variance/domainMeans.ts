import type { SurveyDesign } from '../../design/SurveyDesign';
import { failed, ok, type Result } from '../../problem/Result';
import type { DomainMean, DomainMeans, ReplicatedShare } from '../DomainMean';
import type { Grouping } from '../Grouping';
import { calibratedCovariance } from './calibratedCovariance';
import { clusterCovariance } from './clusterCovariance';
import { degreesOfFreedom } from './degreesOfFreedom';
import { type DomainSums, domainSums } from './domainSums';
import { elementCovariance } from './elementCovariance';
import { lonelyStrata } from './lonelyStrata';
import { type ReplicateSpread, replicateCovariance } from './replicateCovariance';

/**
 * Means of a variable over all respondents with a value (index 0, those of group code 0 included) and over
 * each group (index g), with their joint covariance over the full design: R's `svymean` and `svyby(covmat = TRUE)`
 * on `subset` designs. A proportion is the mean of 0 and 1.
 *
 * `values` NaN is outside the base; `filter` 0 is outside, absent keeps everybody.
 * A domain of no weight has estimate and se NaN. Fails with `lonely-psu`, naming the stratum.
 */
export function domainMeans(
  design: SurveyDesign,
  values: Float64Array,
  grouping: Grouping,
  filter?: Uint8Array,
): Result<DomainMeans> {
  const lonely = lonelyStrata(design, values, filter);
  if (lonely.length > 0) return failed(...lonely);
  const sums = domainSums(design, values, grouping, filter);
  const { covariance, replicated } = covarianceOf(design, values, grouping, filter, sums);
  const df = degreesOfFreedom(design, values, grouping, filter, sums.positive);
  return ok(meansFromSums(sums, covariance, df, replicated));
}

/** Puts the parts of an estimate together; `df` by domain, index 0 the total. */
export function meansFromSums(
  sums: DomainSums,
  covariance: Float64Array,
  df: Float64Array,
  replicated?: readonly ReplicatedShare[],
): DomainMeans {
  const domainCount = sums.n.length;
  const means = Array.from({ length: domainCount }, (_, d) => ({
    ...domainMean(sums, d, covariance[d * (domainCount + 1)]!, df[d]!),
    ...(replicated && { replicated: replicated[d]! }),
  }));
  return { means, covariance };
}

function covarianceOf(
  design: SurveyDesign,
  values: Float64Array,
  grouping: Grouping,
  filter: Uint8Array | undefined,
  sums: DomainSums,
): ReplicateSpread {
  const { psu, replicates, calibration } = design;
  if (replicates) return replicateCovariance(replicates, values, grouping, filter, sums.mean);
  if (calibration) {
    const influences = domainInfluences(values, grouping, filter, sums);
    return { covariance: calibratedCovariance(design, calibration, influences, sums.n.length) };
  }
  const covariance = psu
    ? clusterCovariance(design, psu, values, grouping, filter, sums)
    : elementCovariance(design, values, grouping, filter, sums);
  return { covariance };
}

/** (y − ȳ_d)/W_d inside domain d and 0 outside, `domainCount` a respondent. */
function domainInfluences(
  values: Float64Array,
  { codes }: Grouping,
  filter: Uint8Array | undefined,
  { mean, weight }: DomainSums,
): Float64Array {
  const size = mean.length;
  const influences = new Float64Array(values.length * size);
  values.forEach((y, i) => {
    if (Number.isNaN(y) || filter?.[i] === 0) return;
    const g = codes[i]!;
    influences[i * size] = (y - mean[0]!) / weight[0]!;
    if (g > 0 && weight[g]! > 0) influences[i * size + g] = (y - mean[g]!) / weight[g]!;
  });
  return influences;
}

function domainMean(sums: DomainSums, d: number, variance: number, df: number): DomainMean {
  const n = sums.n[d]!;
  const weightedBase = sums.weight[d]!;
  const weightSquared = sums.weightSquared[d]!;
  const effectiveBase = weightedBase > 0 ? weightedBase ** 2 / weightSquared : 0;
  return {
    n,
    weightedBase,
    effectiveBase,
    designEffect: n / effectiveBase,
    estimate: sums.mean[d]!,
    se: weightedBase > 0 ? Math.sqrt(Math.max(0, variance)) : Number.NaN,
    df,
    unweighted: sums.unweightedMean[d]!,
    positiveCount: sums.positive[d]!,
    populationVariance: sums.populationVariance[d]!,
  };
}
