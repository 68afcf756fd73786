import cdf from '@stdlib/stats-base-dists-t-cdf';
import quantile from '@stdlib/stats-base-dists-t-quantile';

/**
 * P(|T| ≥ |t|) for Student's t with `df` degrees of freedom, accurate in the far tail
 * (twice the lower tail; R's `2 * pt(-abs(t), df)`). NaN where df < 1 is not positive.
 */
export function studentTwoSided(t: number, df: number): number {
  if (!(df > 0)) return Number.NaN;
  return 2 * cdf(-Math.abs(t), df);
}

/** Quantile of Student's t (R's `qt`), `p` in 0…1; NaN where df is not positive. */
export function studentQuantile(p: number, df: number): number {
  if (!(df > 0)) return Number.NaN;
  return quantile(p, df);
}
