import { itemCovariance } from './itemCovariance';

export interface ScaleReliability {
  /** Respondents who answered every item. */
  readonly n: number;
  /** NaN with fewer than two items, or where the sum doesn't vary. */
  readonly alpha: number;
}

/**
 * Cronbach's α of items, on respondents who answered all of them: k/(k − 1)·(1 − Σ var/var of the sum) (Cronbach 1951;
 * with weights R's `svycralpha`). Of items scored 0 and 1 it is KR-20. Items must point the same way, on one range where
 * they are to weigh alike. `filter` 0 is outside.
 */
export function cronbachAlpha(
  items: readonly Float64Array[],
  weights?: Float64Array,
  filter?: Uint8Array,
): ScaleReliability {
  const { n, covariance } = itemCovariance(items, weights, filter);
  const k = items.length;
  const ofItems = covariance.reduce((sum, c, at) => (at % (k + 1) === 0 ? sum + c : sum), 0);
  const ofSum = covariance.reduce((sum, c) => sum + c, 0);
  // What is left of a sum that never varies is rounding.
  const defined = k > 1 && ofSum > 1e-12 * ofItems;
  return { n, alpha: defined ? (k / (k - 1)) * (1 - ofItems / ofSum) : Number.NaN };
}
