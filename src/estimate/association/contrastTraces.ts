/**
 * Traces of Rao and Scott's generalised design effects Δ = (Cᵀ D⁻¹ C/n)⁻¹ (Cᵀ D⁻¹ V D⁻¹ C), where D is the diagonal of
 * cell shares, V their covariance and C spans the interaction of rows and columns. Cells of share 0 are left out of D⁻¹,
 * as R does. `shares` run column by column. NaN where too many cells are empty for the contrasts to be told apart (R stops).
 */
export function contrastTraces(
  shares: Float64Array,
  covariance: Float64Array,
  n: number,
  rowCount: number,
  columnCount: number,
): { readonly trace: number; readonly traceOfSquare: number } {
  const scaled = interactionContrasts(rowCount, columnCount);
  const size = shares.length;
  const inverse = shares.map((share) => (share === 0 ? 0 : 1 / share));
  const weighted = scaled.map((contrast) => contrast.map((c, cell) => c * inverse[cell]!));
  const denominator = scaled.map((a) => Float64Array.from(weighted, (b) => dot(a, b) / n));
  const spread = weighted.map((contrast) => multiply(covariance, contrast, size));
  const numerator = weighted.map((a) => Float64Array.from(spread, (b) => dot(a, b)));
  const delta = solve(denominator, numerator);
  if (!delta) return { trace: Number.NaN, traceOfSquare: Number.NaN };
  let trace = 0;
  let traceOfSquare = 0;
  for (let a = 0; a < delta.length; a++) {
    trace += delta[a]![a]!;
    for (let b = 0; b < delta.length; b++) traceOfSquare += delta[a]![b]! * delta[b]![a]!;
  }
  return { trace, traceOfSquare };
}

/** (eᵢ − 1/r) ⊗ (eⱼ − 1/c) for all rows and columns but the first. */
function interactionContrasts(rowCount: number, columnCount: number): Float64Array[] {
  const contrasts: Float64Array[] = [];
  for (let column = 1; column < columnCount; column++)
    for (let row = 1; row < rowCount; row++)
      contrasts.push(
        Float64Array.from({ length: rowCount * columnCount }, (_, cell) => {
          const inRow = (cell % rowCount === row ? 1 : 0) - 1 / rowCount;
          const inColumn = (Math.floor(cell / rowCount) === column ? 1 : 0) - 1 / columnCount;
          return inRow * inColumn;
        }),
      );
  return contrasts;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function multiply(matrix: Float64Array, vector: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size);
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) product[a]! += matrix[a * size + b]! * vector[b]!;
  return product;
}

/** A contrast that keeps less than this share of its own size depends on those before. */
const dependent = 1e-11;

/** Solves A·X = B for a symmetric positive definite A by elimination; both are overwritten. None where A is singular. */
function solve(a: Float64Array[], b: Float64Array[]): Float64Array[] | undefined {
  const size = a.length;
  const diagonal = a.map((row, k) => row[k]!);
  for (let k = 0; k < size; k++) {
    if (!(a[k]![k]! > dependent * diagonal[k]!)) return undefined;
    for (let i = 0; i < size; i++) {
      if (i === k) continue;
      const factor = a[i]![k]! / a[k]![k]!;
      if (factor === 0) continue;
      for (let j = k; j < size; j++) a[i]![j]! -= factor * a[k]![j]!;
      for (let j = 0; j < size; j++) b[i]![j]! -= factor * b[k]![j]!;
    }
  }
  return b.map((row, k) => row.map((value) => value / a[k]![k]!));
}
