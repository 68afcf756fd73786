import { itemCovariance } from './itemCovariance';

/**
 * Each item's correlation with the sum of the other items (corrected item-total correlation), on respondents who answered
 * all of them. NaN where the item or the rest doesn't vary, or there is no rest.
 */
export function itemRestCorrelations(
  items: readonly Float64Array[],
  weights?: Float64Array,
  filter?: Uint8Array,
): number[] {
  const { covariance } = itemCovariance(items, weights, filter);
  const k = items.length;
  const ofSum = covariance.reduce((sum, c) => sum + c, 0);
  return items.map((_, item) => {
    const own = covariance[item * (k + 1)]!;
    const withSum = covariance.slice(item * k, (item + 1) * k).reduce((sum, c) => sum + c, 0);
    const ofRest = ofSum - 2 * withSum + own;
    // What is left of a rest that never varies is rounding.
    if (!(own > 0) || !(ofRest > 1e-12 * own)) return Number.NaN;
    return (withSum - own) / Math.sqrt(own * ofRest);
  });
}
