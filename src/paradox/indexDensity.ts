import type { PairedIndices } from './pairIndices';

const bins = 10;

/**
 * Weighted share of respondents in each cell of a 10 × 10 grid over two indices (0–100), behavior within concern,
 * row-major from low to high; 100 falls in the last bin. `weight` is that on each pair of values. Empty without weight.
 */
export function indexDensity(
  { concern, behavior, pairCount }: PairedIndices,
  weight: Float64Array,
): readonly number[] {
  const sums = new Float64Array(bins * bins);
  let total = 0;
  for (let code = 1; code <= pairCount; code++) {
    sums[binOf(concern[code]!) * bins + binOf(behavior[code]!)]! += weight[code]!;
    total += weight[code]!;
  }
  return total > 0 ? Array.from(sums, (sum) => sum / total) : [];
}

/** The margin keeps 30, computed as 29.999…, in the bin that it opens. */
function binOf(value: number): number {
  return Math.min(bins - 1, Math.floor((value * bins) / 100 + 1e-9));
}
