import { betaLower } from './beta';

/**
 * P(X ≥ f) of the F distribution (R's `pf(lower.tail = FALSE)`), by the complementary incomplete beta function,
 * so that p-values far below 1e-16 are kept. NaN where a df is not positive.
 */
export function fisherUpper(f: number, df1: number, df2: number): number {
  if (!(df1 > 0 && df2 > 0) || Number.isNaN(f)) return Number.NaN;
  if (f <= 0) return 1;
  if (f === Number.POSITIVE_INFINITY) return 0;
  return betaLower(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);
}
