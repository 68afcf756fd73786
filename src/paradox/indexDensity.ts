const bins = 10;

/**
 * Weighted share of respondents in each cell of a 10 × 10 grid over two indices (0–100), behavior within concern,
 * row-major from low to high; 100 falls in the last bin. Empty where nobody with weight has both.
 */
export function indexDensity(
  concern: Float64Array,
  behavior: Float64Array,
  weights: Float64Array,
  mask?: Uint8Array,
): readonly number[] {
  const sums = new Float64Array(bins * bins);
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    const c = concern[i]!;
    const b = behavior[i]!;
    if (Number.isNaN(c) || Number.isNaN(b) || mask?.[i] === 0) continue;
    sums[binOf(c) * bins + binOf(b)]! += weights[i]!;
    total += weights[i]!;
  }
  return total > 0 ? Array.from(sums, (sum) => sum / total) : [];
}

function binOf(value: number): number {
  return Math.min(bins - 1, Math.floor((value * bins) / 100));
}
