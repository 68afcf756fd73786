import type { SurveyDesign } from '../../design/SurveyDesign';
import type { Grouping } from '../Grouping';
import type { DomainSums } from './domainSums';
import { isOnePsu, mirrorUpwards } from './elementCovariance';

/**
 * Covariance of domain means under cluster sampling: influence values are added up within PSUs,
 * then vary between the PSUs of a stratum, empty ones of the full design included (Lumley, `svyrecvar`).
 */
export function clusterCovariance(
  design: SurveyDesign,
  psu: Uint32Array,
  values: Float64Array,
  grouping: Grouping,
  filter: Uint8Array | undefined,
  { mean, weight }: DomainSums,
): Float64Array {
  const { weights, stratumOfPsu } = design;
  const { codes } = grouping;
  const domainCount = mean.length;
  const psuTotals = new Float64Array(stratumOfPsu.length * domainCount);
  const totalMean = mean[0]!;
  const totalWeight = weight[0]!;
  for (let i = 0; i < values.length; i++) {
    const y = values[i]!;
    if (Number.isNaN(y) || filter?.[i] === 0) continue;
    const w = weights[i]!;
    if (w === 0) continue;
    const g = codes[i]!;
    const first = psu[i]! * domainCount;
    psuTotals[first]! += (w * (y - totalMean)) / totalWeight;
    if (g > 0) psuTotals[first + g]! += (w * (y - mean[g]!)) / weight[g]!;
  }
  return betweenPsuCovariance(design, psuTotals, domainCount);
}

/**
 * Σ_h n_h/(n_h − 1) Σ_j (z_hj − z̄_h)(z_hj − z̄_h)ᵀ of PSU totals `z` (row-major, `size` a PSU).
 * A lonely PSU varies around 0, the grand mean of influences, under `centre` and adds nothing otherwise.
 */
export function betweenPsuCovariance(
  { stratumOfPsu, psuCounts, lonelyPsu }: SurveyDesign,
  psuTotals: Float64Array,
  size: number,
): Float64Array {
  if (isOnePsu(psuCounts)) return new Float64Array(size * size).fill(Number.NaN);
  const stratumMeans = new Float64Array(psuCounts.length * size);
  for (let j = 0; j < stratumOfPsu.length; j++) {
    const h = stratumOfPsu[j]!;
    if (psuCounts[h] === 1 && lonelyPsu === 'centre') continue;
    for (let d = 0; d < size; d++)
      stratumMeans[h * size + d]! += psuTotals[j * size + d]! / psuCounts[h]!;
  }
  const covariance = new Float64Array(size * size);
  const deviation = new Float64Array(size);
  for (let j = 0; j < stratumOfPsu.length; j++) {
    const h = stratumOfPsu[j]!;
    const psuCount = psuCounts[h]!;
    const scale = psuCount > 1 ? psuCount / (psuCount - 1) : 1;
    for (let d = 0; d < size; d++)
      deviation[d] = psuTotals[j * size + d]! - stratumMeans[h * size + d]!;
    for (let a = 0; a < size; a++) {
      const scaled = scale * deviation[a]!;
      if (scaled === 0) continue;
      for (let b = 0; b <= a; b++) covariance[a * size + b]! += scaled * deviation[b]!;
    }
  }
  mirrorUpwards(covariance, size);
  return covariance;
}
