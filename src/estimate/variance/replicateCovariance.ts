import type { ReplicateDesign } from '../../design/SurveyDesign';
import type { ReplicatedShare } from '../DomainMean';
import type { Grouping } from '../Grouping';
import { mirrorUpwards } from './elementCovariance';

/** Covariance of domain means, and where it is from replicates what else they tell of each domain. */
export interface ReplicateSpread {
  readonly covariance: Float64Array;
  readonly replicated?: readonly ReplicatedShare[];
}

/**
 * Covariance of domain means from replicate weights: scale·Σ_r rscales_r (θ_r − θ)(θ_r − θ)ᵀ around the
 * replicates' mean, or around the full estimate with `mse` (Lumley, `svrVar`).
 */
export function replicateCovariance(
  replicates: ReplicateDesign,
  values: Float64Array,
  grouping: Grouping,
  filter: Uint8Array | undefined,
  fullMeans: Float64Array,
): ReplicateSpread {
  const thetas = replicates.weights.map((weights) =>
    weightedDomainMeans(weights, values, grouping, filter),
  );
  const covariance = spreadOfReplicates(replicates, thetas, fullMeans);
  const replicated = Array.from(fullMeans, (mean, d) => {
    const known = thetas.filter((theta) => !Number.isNaN(theta[d]!));
    const logits = thetas.map((theta) => Float64Array.of(logit(theta[d]!)));
    const isShare = known.every((theta) => theta[d]! > 0 && theta[d]! < 1);
    const variance = spreadOfReplicates(replicates, logits, Float64Array.of(logit(mean)))[0]!;
    const logitSe = isShare && mean > 0 && mean < 1 ? Math.sqrt(variance) : Number.NaN;
    return { logitSe, lost: thetas.length - known.length };
  });
  return { covariance, replicated };
}

function logit(p: number): number {
  return Math.log(p / (1 - p));
}

/**
 * The covariance of any statistics from their values in each replicate.
 * A pair's covariance leaves out the replicates in which either could not be computed; NaN where that is all of them.
 */
export function spreadOfReplicates(
  { scale, rscales, mse }: ReplicateDesign,
  thetas: readonly Float64Array[],
  full: Float64Array,
): Float64Array {
  const size = full.length;
  const centre = mse ? full : replicateMeans(thetas, rscales, size);
  const covariance = new Float64Array(size * size);
  thetas.forEach((theta, r) => {
    const factor = scale * rscales[r]!;
    for (let a = 0; a < size; a++) {
      if (Number.isNaN(theta[a]!)) continue;
      const scaled = factor * (theta[a]! - centre[a]!);
      for (let b = 0; b <= a; b++)
        if (!Number.isNaN(theta[b]!))
          covariance[a * size + b]! += scaled * (theta[b]! - centre[b]!);
    }
  });
  for (let d = 0; d < size; d++)
    if (thetas.every((theta) => Number.isNaN(theta[d]!))) covariance[d * (size + 1)] = Number.NaN;
  mirrorUpwards(covariance, size);
  return covariance;
}

function replicateMeans(
  thetas: readonly Float64Array[],
  rscales: Float64Array,
  size: number,
): Float64Array {
  const used = thetas.filter((_, r) => rscales[r]! > 0);
  return Float64Array.from({ length: size }, (_, d) => {
    const known = used.map((theta) => theta[d]!).filter((value) => !Number.isNaN(value));
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  });
}

function weightedDomainMeans(
  weights: Float64Array,
  values: Float64Array,
  { codes, names }: Grouping,
  filter: Uint8Array | undefined,
): Float64Array {
  const weight = new Float64Array(names.length + 1);
  const sum = new Float64Array(names.length + 1);
  for (let i = 0; i < values.length; i++) {
    const y = values[i]!;
    if (Number.isNaN(y) || filter?.[i] === 0) continue;
    const w = weights[i]!;
    weight[codes[i]!]! += w;
    sum[codes[i]!]! += w * y;
  }
  for (let g = 1; g < sum.length; g++) {
    weight[0]! += weight[g]!;
    sum[0]! += sum[g]!;
  }
  return sum.map((total, d) => total / weight[d]!);
}
