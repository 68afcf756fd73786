import gammainc from '@stdlib/math-base-special-gammainc';

/**
 * P(X ≥ x) of the χ² distribution (R's `pchisq(lower.tail = FALSE)`), by the upper incomplete gamma function
 * itself, never as 1 − cdf. NaN where df is not positive.
 */
export function chiSquareUpper(x: number, df: number): number {
  if (!(df > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 1;
  return gammainc(x / 2, df / 2, true, true);
}
