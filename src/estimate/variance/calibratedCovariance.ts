import type { RakedMargins, SurveyDesign } from '../../design/SurveyDesign';
import { betweenPsuCovariance } from './clusterCovariance';

/**
 * Covariance of the totals Σw·z over the full design when the weights were raked to known margins: influences give way to
 * their residuals from one regression on all margins, under the weights from before raking (Deville & Särndal 1992; R's
 * `calibrate(calfun = "raking")`). `influences` holds `size` a respondent, row-major, 0 outside the base; it is overwritten.
 */
export function calibratedCovariance(
  design: SurveyDesign,
  margins: RakedMargins,
  influences: Float64Array,
  size: number,
): Float64Array {
  const { weights, psu, stratum } = design;
  takeResiduals(margins, weights, influences, size);
  const units = psu ?? Uint32Array.from(weights, (_, i) => i);
  const totals = new Float64Array((psu ? design.stratumOfPsu.length : weights.length) * size);
  for (let i = 0; i < weights.length; i++)
    for (let q = 0; q < size; q++)
      totals[units[i]! * size + q]! += weights[i]! * influences[i * size + q]!;
  const stratumOfPsu = psu ? design.stratumOfPsu : (stratum ?? new Uint32Array(weights.length));
  return betweenPsuCovariance({ ...design, stratumOfPsu }, totals, size);
}

/** Least squares on the indicators of all categories; those of no weight any more take no part. */
function takeResiduals(
  { baseWeights, columnsOf, columnCount }: RakedMargins,
  weights: Float64Array,
  influences: Float64Array,
  size: number,
): void {
  const products = new Float64Array(columnCount * columnCount);
  const sums = new Float64Array(columnCount * size);
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    const d = baseWeights[i]!;
    for (const columns of columnsOf) {
      const a = columns[i]!;
      for (const others of columnsOf) products[a * columnCount + others[i]!]! += d;
      for (let q = 0; q < size; q++) sums[a * size + q]! += d * influences[i * size + q]!;
    }
  }
  solveInPlace(products, sums, columnCount, size);
  for (let i = 0; i < weights.length; i++)
    for (const columns of columnsOf)
      for (let q = 0; q < size; q++) influences[i * size + q]! -= sums[columns[i]! * size + q]!;
}

/** A column that keeps less than this share of its own size depends on those before; its coefficient is 0. */
const dependent = 1e-11;

/** Solves A·X = B for a symmetric positive semidefinite A by elimination; X is left in `b`. */
function solveInPlace(a: Float64Array, b: Float64Array, count: number, size: number): void {
  const diagonal = Float64Array.from({ length: count }, (_, k) => a[k * (count + 1)]!);
  const used = diagonal.map((own, k) => {
    if (!(a[k * (count + 1)]! > dependent * own)) return 0;
    for (let i = 0; i < count; i++) {
      const factor = i === k ? 0 : a[i * count + k]! / a[k * (count + 1)]!;
      if (factor === 0) continue;
      for (let j = k; j < count; j++) a[i * count + j]! -= factor * a[k * count + j]!;
      for (let q = 0; q < size; q++) b[i * size + q]! -= factor * b[k * size + q]!;
    }
    return 1;
  });
  for (let k = 0; k < count; k++)
    for (let q = 0; q < size; q++)
      b[k * size + q] = used[k] ? b[k * size + q]! / a[k * (count + 1)]! : 0;
}
