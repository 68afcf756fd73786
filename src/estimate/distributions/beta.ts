import cdf from '@stdlib/stats-base-dists-beta-cdf';
import quantile from '@stdlib/stats-base-dists-beta-quantile';

/** P(X ≤ x) of the beta distribution (R's `pbeta`). The upper tail at x is the lower tail at 1 − x of (b, a). */
export function betaLower(x: number, a: number, b: number): number {
  return cdf(x, a, b);
}

/** Quantile of the beta distribution (R's `qbeta`), `p` in 0…1; a shape of 0 has all mass at its end. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (a === 0) return 0;
  if (b === 0) return 1;
  return quantile(p, a, b);
}
