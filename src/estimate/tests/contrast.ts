import type { DomainMeans } from '../DomainMean';
import { studentQuantile, studentTwoSided } from '../distributions/student';

/** A linear combination of domain means, with its test against 0. */
export interface ContrastEstimate {
  readonly difference: number;
  readonly se: number;
  /** The smallest of the domains compared, so that a test between groups rests on the weaker side. */
  readonly df: number;
  readonly t: number;
  /** Two-sided; NaN where there is no test. */
  readonly p: number;
  readonly interval: readonly [number, number];
  /** Where it is not t: Fisher's exact test, with the interval by MOVER. */
  readonly test?: 'fisher';
  readonly untested?: Untested;
}

/** Why a difference has no p-value: a side that may not be shown, or no variance to test by. */
export type Untested = 'too-few' | 'no-variance' | 'no-df';

/**
 * Mean of domain `a` minus mean of domain `b` (0 is the total), with their covariance (R's `svycontrast`) and the
 * smaller of the two sides' df.
 */
export function contrast(means: DomainMeans, a: number, b: number, level = 0.95): ContrastEstimate {
  return linearContrast(
    means,
    [
      [a, 1],
      [b, -1],
    ],
    level,
  );
}

/**
 * Σ cᵢ·mean(dᵢ) of pairs [domain, coefficient]: a difference of differences, a mean of groups (R's `svycontrast`).
 * The interval is t at `df`, by default the smallest of the domains that take part; `level` is its confidence.
 */
export function linearContrast(
  { means, covariance }: DomainMeans,
  terms: readonly (readonly [domain: number, coefficient: number])[],
  level = 0.95,
  df = Math.min(...terms.map(([d]) => means[d]?.df ?? 0)),
): ContrastEstimate {
  const size = means.length;
  let difference = 0;
  let variance = 0;
  for (const [d, c] of terms) {
    difference += c * (means[d]?.estimate ?? Number.NaN);
    for (const [e, k] of terms) variance += c * k * (covariance[d * size + e] ?? Number.NaN);
  }
  if (Number.isNaN(difference)) return untested(df, 'no-df');
  return testedAgainstZero(difference, Math.sqrt(Math.max(0, variance)), df, level);
}

/** A difference with its se as t test and interval at `df`. */
export function testedAgainstZero(
  difference: number,
  se: number,
  df: number,
  level = 0.95,
): ContrastEstimate {
  if (!(df > 0)) return { ...untested(df, 'no-df'), difference, se };
  if (!varies(difference, se)) return { ...untested(df, 'no-variance'), difference, se };
  const half = studentQuantile((1 + level) / 2, df) * se;
  const t = difference / se;
  const p = studentTwoSided(t, df);
  return { difference, se, df, t, p, interval: [difference - half, difference + half] };
}

/** Whether an se is more than what rounding leaves of none. */
export function varies(estimate: number, se: number): boolean {
  return se > 1e-12 * Math.max(1, Math.abs(estimate));
}

/** No figures, and why. */
export function untested(df: number, reason: Untested): ContrastEstimate {
  const nan = Number.NaN;
  return { difference: nan, se: nan, df, t: nan, p: nan, interval: [nan, nan], untested: reason };
}
