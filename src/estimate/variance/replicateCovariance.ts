import type { ReplicateDesign } from '../../design/SurveyDesign';
import type { Grouping } from '../Grouping';
import { mirrorUpwards } from './elementCovariance';

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
): Float64Array {
  const thetas = replicates.weights.map((weights) =>
    weightedDomainMeans(weights, values, grouping, filter),
  );
  return spreadOfReplicates(replicates, thetas, fullMeans);
}

/**
 * The covariance of any statistics from their values in each replicate.
 * A pair's covariance leaves out the replicates in which either could not be computed.
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
