import { distinctValues, ranksIn } from './weightedQuantile';

/** Each respondent's place among the distinct values of a variable, −1 where it has none. */
export interface RankedValues {
  readonly ranks: Int32Array;
  readonly distinctCount: number;
}

export function rankedValues(values: Float64Array): RankedValues {
  const distinct = distinctValues(values);
  return { ranks: ranksIn(distinct, values), distinctCount: distinct.length };
}

/**
 * Each respondent's rank in the weighted distribution of those for whom `isIn` holds: the weight below its value plus
 * half the weight at it. With unit weights, R's `rank()` less one half. NaN for all others.
 */
export function weightedMidranks(
  { ranks, distinctCount }: RankedValues,
  weights: Float64Array,
  isIn: (respondent: number) => boolean,
): Float64Array {
  const weightAt = new Float64Array(distinctCount);
  for (let i = 0; i < ranks.length; i++)
    if (ranks[i]! >= 0 && isIn(i)) weightAt[ranks[i]!]! += weights[i]!;
  let below = 0;
  for (let rank = 0; rank < distinctCount; rank++) {
    const weight = weightAt[rank]!;
    weightAt[rank] = below + weight / 2;
    below += weight;
  }
  const midranks = new Float64Array(ranks.length);
  for (let i = 0; i < ranks.length; i++)
    midranks[i] = ranks[i]! >= 0 && isIn(i) ? weightAt[ranks[i]!]! : Number.NaN;
  return midranks;
}
