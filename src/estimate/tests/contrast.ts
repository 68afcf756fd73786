import type { DomainMeans } from '../DomainMean';
import { studentQuantile, studentTwoSided } from '../distributions/student';

/** A linear combination of domain means, with its test against 0. */
export interface ContrastEstimate {
  readonly difference: number;
  readonly se: number;
  /** The smallest of the domains compared, so that a test between groups rests on the weaker side. */
  readonly df: number;
  readonly t: number;
  /** Two-sided. Where the se is 0, as between groups of one answer each: 0, or 1 where they give the same. NaN without df. */
  readonly p: number;
  readonly interval: readonly [number, number];
}

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
  if (Number.isNaN(difference)) return untested(df);
  return testedAgainstZero(difference, Math.sqrt(Math.max(0, variance)), df, level);
}

/** A difference with its se as t test and interval at `df`. */
export function testedAgainstZero(
  difference: number,
  se: number,
  df: number,
  level = 0.95,
): ContrastEstimate {
  const half = studentQuantile((1 + level) / 2, df) * se;
  const t = difference === 0 && se === 0 ? 0 : difference / se;
  const p = se === 0 ? certainP(difference, df) : studentTwoSided(t, df);
  return { difference, se, df, t, p, interval: [difference - half, difference + half] };
}

/** What is left of a difference of equal shares or means, relative to scales of order 1 to 100. */
const rounding = 1e-12;

/** Figures without any variance differ or they don't (R: `2 * pt(-Inf, df)` is 0). */
function certainP(difference: number, df: number): number {
  if (!(df > 0)) return Number.NaN;
  return Math.abs(difference) < rounding ? 1 : 0;
}

function untested(df: number): ContrastEstimate {
  const nan = Number.NaN;
  return { difference: nan, se: nan, df, t: nan, p: nan, interval: [nan, nan] };
}
