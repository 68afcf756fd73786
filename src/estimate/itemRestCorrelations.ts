import { completeRespondents } from './cronbachAlpha';
import { weightedCorrelation } from './weightedCorrelation';

/**
 * Each item's correlation with the sum of the other items (corrected item-total correlation), on respondents who answered
 * all of them. NaN where the item or the rest doesn't vary, or there is no rest.
 */
export function itemRestCorrelations(
  items: readonly Float64Array[],
  weights?: Float64Array,
  filter?: Uint8Array,
): number[] {
  const complete = completeRespondents(items, filter);
  const weightAt = Float64Array.from(complete, (i) => (weights ? weights[i]! : 1));
  const sums = complete.map((i) => items.reduce((sum, item) => sum + item[i]!, 0));
  return items.map((item) => {
    const own = Float64Array.from(complete, (i) => item[i]!);
    const rest = own.map((value, k) => sums[k]! - value);
    return weightedCorrelation(own, rest, weightAt).r;
  });
}
