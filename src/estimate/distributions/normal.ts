import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** P(Z ≤ z) of the standard normal (R's `pnorm`); take upper tails at −z. */
export function normalLower(z: number): number {
  return cdf(z, 0, 1);
}

/** Quantile of the standard normal (R's `qnorm`), `p` in 0…1. */
export function normalQuantile(p: number): number {
  return quantile(p, 0, 1);
}
