import type { Grouping } from '../Grouping';

/** The distinct values of a domain, ascending, and the weight at or below each. */
export interface WeightedValues {
  readonly values: Float64Array;
  readonly cumulative: Float64Array;
}

/** Sums of weights that differ by less than this share of the total are equal but for rounding. */
const rounding = 1e-12;

/** The smallest value with at least `p` of the weight at or below it (R's `qrule = "math"`); NaN of no weight. */
export function weightedQuantile({ values, cumulative }: WeightedValues, p: number): number {
  const total = cumulative.at(-1);
  if (total === undefined) return Number.NaN;
  const wanted = (p - rounding) * total;
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! >= wanted) high = middle;
    else low = middle + 1;
  }
  return values[low]!;
}

/** Distribution of the variable in the total (index 0) and in each group; zero weights are left out. */
export function weightedValuesByDomain(
  weights: Float64Array,
  values: Float64Array,
  { codes, names }: Grouping,
  filter: Uint8Array | undefined,
): WeightedValues[] {
  const inBase = values.map((y, i) => (filter?.[i] === 0 || weights[i] === 0 ? Number.NaN : y));
  const distinct = distinctValues(inBase);
  const ranks = ranksIn(distinct, inBase);
  const domainCount = names.length + 1;
  return Array.from({ length: domainCount }, (_, d) => {
    const weightAt = new Float64Array(distinct.length);
    for (let i = 0; i < ranks.length; i++)
      if (ranks[i]! >= 0 && (d === 0 || codes[i] === d)) weightAt[ranks[i]!]! += weights[i]!;
    return accumulated(distinct, weightAt);
  });
}

function accumulated(distinct: Float64Array, weightAt: Float64Array): WeightedValues {
  const held = weightAt.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
  const values = new Float64Array(held);
  const cumulative = new Float64Array(held);
  let total = 0;
  let next = 0;
  for (let k = 0; k < distinct.length; k++) {
    if (weightAt[k]! === 0) continue;
    total += weightAt[k]!;
    values[next] = distinct[k]!;
    cumulative[next++] = total;
  }
  return { values, cumulative };
}

/** The distinct numbers among the values, ascending. */
export function distinctValues(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  return sorted.filter((value, k) => k === 0 || value !== sorted[k - 1]);
}

/** Each value's index among the distinct ones (all of the values' numbers, ascending); −1 for NaN. */
export function ranksIn(distinct: Float64Array, values: Float64Array): Int32Array {
  const ranks = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    let low = 0;
    let high = distinct.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (distinct[middle]! >= value) high = middle;
      else low = middle + 1;
    }
    ranks[i] = Number.isNaN(value) ? -1 : low;
  }
  return ranks;
}
