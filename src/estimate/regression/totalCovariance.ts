import type { SurveyDesign } from '../../design/SurveyDesign';
import { calibratedCovariance } from '../variance/calibratedCovariance';
import { betweenPsuCovariance } from '../variance/clusterCovariance';
import { isOnePsu, mirrorUpwards } from '../variance/elementCovariance';

/** Respondents by a code, 0 outside the base; `scores` holds `size` values a code, row-major. */
export interface ScoredCodes {
  readonly codes: Uint32Array;
  readonly codeCount: number;
  readonly scores: Float64Array;
  readonly size: number;
}

/**
 * Covariance of the totals Σw·z over the full design, for vectors `z` that depend on a code alone (Lumley, `svyrecvar`):
 * respondents outside the base count as zeros of their PSU or stratum. `size²`, row-major, symmetric.
 */
export function totalCovariance(design: SurveyDesign, scored: ScoredCodes): Float64Array {
  if (design.calibration) {
    const { codes, scores, size } = scored;
    const influences = new Float64Array(codes.length * size);
    codes.forEach((code, i) => {
      if (code > 0) influences.set(scores.subarray(code * size, (code + 1) * size), i * size);
    });
    return calibratedCovariance(design, design.calibration, influences, size);
  }
  return design.psu ? byPsu(design, design.psu, scored) : byStratum(design, scored);
}

function byPsu(
  design: SurveyDesign,
  psu: Uint32Array,
  { codes, scores, size }: ScoredCodes,
): Float64Array {
  const totals = new Float64Array(design.stratumOfPsu.length * size);
  for (let i = 0; i < codes.length; i++) {
    const w = design.weights[i]!;
    if (codes[i] === 0 || w === 0) continue;
    const [to, from] = [psu[i]! * size, codes[i]! * size];
    for (let q = 0; q < size; q++) totals[to + q]! += w * scores[from + q]!;
  }
  return betweenPsuCovariance(design, totals, size);
}

function byStratum(
  { weights, stratum, psuCounts, lonelyPsu }: SurveyDesign,
  { codes, codeCount, scores, size }: ScoredCodes,
): Float64Array {
  const covariance = new Float64Array(size * size);
  if (isOnePsu(psuCounts)) return covariance.fill(Number.NaN);
  const width = codeCount + 1;
  const weight = new Float64Array(psuCounts.length * width);
  const squared = new Float64Array(psuCounts.length * width);
  for (let i = 0; i < codes.length; i++) {
    const at = (stratum?.[i] ?? 0) * width + codes[i]!;
    const w = weights[i]!;
    weight[at]! += w;
    squared[at]! += w * w;
  }
  for (let h = 0; h < psuCounts.length; h++) {
    const count = psuCounts[h]!;
    if (count === 1 && lonelyPsu !== 'centre') continue;
    const scale = count === 1 ? 1 : count / (count - 1);
    const total = new Float64Array(size);
    for (let k = 1; k < width; k++) {
      const w = weight[h * width + k]!;
      if (w === 0) continue;
      const square = squared[h * width + k]!;
      for (let a = 0; a < size; a++) {
        const z = scores[k * size + a]!;
        total[a]! += w * z;
        for (let b = 0; b <= a; b++)
          covariance[a * size + b]! += scale * square * z * scores[k * size + b]!;
      }
    }
    if (count === 1) continue;
    for (let a = 0; a < size; a++)
      for (let b = 0; b <= a; b++)
        covariance[a * size + b]! -= (scale * total[a]! * total[b]!) / count;
  }
  mirrorUpwards(covariance, size);
  return covariance;
}
