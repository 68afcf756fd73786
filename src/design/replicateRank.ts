import type { ReplicatePatterns } from './SurveyDesign';

/** R's `qr(…, tol = 1e-5)`: a column whose residual is shorter than this share of it depends on those before. */
const dependent = 1e-5;
/** More patterns than replicates can tell apart are sampled evenly. */
const patternLimit = 5000;

/**
 * Rank of the replicate weights (R's `qr(weights(design, "analysis"), tol = 1e-5)$rank`) over the respondents that
 * `weightSquares` counts: Σw² of those of each pattern. By Cholesky's decomposition of the weights' cross-products.
 */
export function replicateRank(
  weights: readonly Float64Array[],
  baseWeights: Float64Array,
  { firstRows }: ReplicatePatterns,
  weightSquares: Float64Array,
): number {
  const held = firstRows.reduce<number[]>((kept, _, pattern) => {
    if (weightSquares[pattern]! > 0) kept.push(pattern);
    return kept;
  }, []);
  const step = Math.max(1, held.length / patternLimit);
  const size = weights.length;
  const products = new Float64Array(size * size);
  for (let k = 0; k < held.length; k += step) {
    const pattern = held[Math.floor(k)]!;
    const row = firstRows[pattern]!;
    const scale = weightSquares[pattern]! / (baseWeights[row]! || 1) ** 2;
    for (let a = 0; a < size; a++) {
      const scaled = scale * weights[a]![row]!;
      if (scaled === 0) continue;
      for (let b = 0; b <= a; b++) products[a * size + b]! += scaled * weights[b]![row]!;
    }
  }
  return rankOfProducts(products, size);
}

/** Rank of a matrix from the lower triangle of its cross-products, columns in order, dependent ones passed over. */
function rankOfProducts(products: Float64Array, size: number): number {
  const kept: number[] = [];
  // factor[a · size + k] is column a along the k-th direction kept.
  const factor = new Float64Array(size * size);
  for (let a = 0; a < size; a++) {
    let residual = products[a * (size + 1)]!;
    const length = residual;
    for (let k = 0; k < kept.length; k++) {
      const column = kept[k]!;
      let along = products[a * size + column]!;
      for (let j = 0; j < k; j++) along -= factor[a * size + j]! * factor[column * size + j]!;
      along /= factor[column * size + k]!;
      factor[a * size + k] = along;
      residual -= along * along;
    }
    if (!(residual > dependent ** 2 * length)) continue;
    factor[a * size + kept.length] = Math.sqrt(residual);
    kept.push(a);
  }
  return kept.length;
}

/** Σw² of the respondents of each pattern, of those that `isIn` keeps; a respondent of no weight counts as 1. */
export function patternSquares(
  { patternOf, firstRows }: ReplicatePatterns,
  baseWeights: Float64Array,
  isIn: (respondent: number) => boolean = () => true,
): Float64Array {
  const squares = new Float64Array(firstRows.length);
  for (let i = 0; i < patternOf.length; i++)
    if (isIn(i)) squares[patternOf[i]!]! += (baseWeights[i]! || 1) ** 2;
  return squares;
}
