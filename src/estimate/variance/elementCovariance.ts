import type { SurveyDesign } from '../../design/SurveyDesign';
import type { Grouping } from '../Grouping';
import type { DomainSums } from './domainSums';

/**
 * Covariance of domain means where each respondent is its own PSU: Taylor linearisation with the influence
 * w(y − ȳ_d)/W_d inside domain d and 0 outside, n_h/(n_h − 1) over the full stratum (Lumley, `svyrecvar`).
 * A respondent is in the total and in at most one group, so that per stratum sums are enough.
 */
export function elementCovariance(
  design: SurveyDesign,
  values: Float64Array,
  grouping: Grouping,
  filter: Uint8Array | undefined,
  { mean, weight }: DomainSums,
): Float64Array {
  const { weights, stratum, psuCounts } = design;
  const { codes } = grouping;
  const domainCount = mean.length;
  const stratumCount = psuCounts.length;
  const totals = new Float64Array(stratumCount * domainCount);
  const ownSquares = new Float64Array(stratumCount * domainCount);
  const squaresWithTotal = new Float64Array(stratumCount * domainCount);
  const totalMean = mean[0]!;
  const totalWeight = weight[0]!;
  for (let i = 0; i < values.length; i++) {
    const y = values[i]!;
    if (Number.isNaN(y) || filter?.[i] === 0) continue;
    const w = weights[i]!;
    const g = codes[i]!;
    const first = stratum ? stratum[i]! * domainCount : 0;
    const inTotal = (w * (y - totalMean)) / totalWeight;
    totals[first]! += inTotal;
    ownSquares[first]! += inTotal * inTotal;
    if (g === 0) continue;
    const inGroup = w === 0 ? 0 : (w * (y - mean[g]!)) / weight[g]!;
    totals[first + g]! += inGroup;
    ownSquares[first + g]! += inGroup * inGroup;
    squaresWithTotal[first + g]! += inGroup * inTotal;
  }
  return betweenElementCovariance(design, { totals, ownSquares, squaresWithTotal }, domainCount);
}

/** Sums of influences by stratum (row-major, `domainCount` a stratum): plain, squared, and times the total's. */
export interface InfluenceSums {
  readonly totals: Float64Array;
  readonly ownSquares: Float64Array;
  readonly squaresWithTotal: Float64Array;
}

/** Σ_h n_h/(n_h − 1)·(Σzz' − Σz·Σz'/n_h) of influences `z` of domains that exclude one another, but for the total. */
export function betweenElementCovariance(
  { psuCounts, lonelyPsu }: SurveyDesign,
  { totals, ownSquares, squaresWithTotal }: InfluenceSums,
  domainCount: number,
): Float64Array {
  const covariance = new Float64Array(domainCount * domainCount);
  if (isOnePsu(psuCounts)) return covariance.fill(Number.NaN);
  for (let h = 0; h < psuCounts.length; h++) {
    const psuCount = psuCounts[h]!;
    const lonely = psuCount === 1;
    if (lonely && lonelyPsu !== 'centre') continue;
    const scale = lonely ? 1 : psuCount / (psuCount - 1);
    const meanShare = lonely ? 0 : 1 / psuCount;
    const first = h * domainCount;
    for (let a = 0; a < domainCount; a++)
      for (let b = 0; b <= a; b++) {
        const squares =
          a === b ? ownSquares[first + a]! : b === 0 ? squaresWithTotal[first + a]! : 0;
        const centred = squares - totals[first + a]! * totals[first + b]! * meanShare;
        covariance[a * domainCount + b]! += scale * centred;
      }
  }
  mirrorUpwards(covariance, domainCount);
  return covariance;
}

/** A survey of one PSU in all says nothing of variance, whatever the rule for lonely ones (R refuses such a design). */
export function isOnePsu(psuCounts: Uint32Array): boolean {
  return psuCounts.length === 1 && psuCounts[0] === 1;
}

/** Copies the lower triangle of a row-major matrix onto the upper one. */
export function mirrorUpwards(matrix: Float64Array, size: number): void {
  for (let a = 0; a < size; a++)
    for (let b = 0; b < a; b++) matrix[b * size + a] = matrix[a * size + b]!;
}
