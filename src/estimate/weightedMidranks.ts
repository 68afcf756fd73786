import { distinctValues, ranksIn } from './weightedQuantile';

/**
 * Each respondent's rank in the weighted distribution: the weight below its value plus half the weight at it.
 * With unit weights, R's `rank()` less one half. NaN where the value is NaN.
 */
export function weightedMidranks(values: Float64Array, weights: Float64Array): Float64Array {
  const distinct = distinctValues(values);
  const ranks = ranksIn(distinct, values);
  const weightAt = new Float64Array(distinct.length);
  for (let i = 0; i < ranks.length; i++) if (ranks[i]! >= 0) weightAt[ranks[i]!]! += weights[i]!;
  let below = 0;
  const midranks = weightAt.map((weight) => {
    below += weight;
    return below - weight / 2;
  });
  return Float64Array.from(ranks, (rank) => midranks[rank] ?? Number.NaN);
}
