import type { DomainMean } from '../DomainMean';
import { betaQuantile } from '../distributions/beta';
import { squaredQuantileRatio } from './squaredQuantileRatio';

/** A standard error below this share of √(p(1 − p)) is what rounding leaves of 0; beta quantiles can't tell it apart. */
const rounding = 1e-8;

/** What a share's beta interval stands on. */
export type BetaShare = Pick<DomainMean, 'estimate' | 'se' | 'n' | 'df' | 'effectiveBase'>;

/**
 * Korn–Graubard interval of a proportion: Clopper–Pearson on the effective sample size n* = p(1 − p)/se², times the
 * squared ratio of t quantiles at n − 1 and at df (Korn & Graubard 1998; R's `svyciprop(method = "beta")`).
 * At p = 0 and p = 1, where R has none, n* is Kish's effective base (times that ratio where both df are positive).
 * NaN where the proportion is undefined, or lies between with df 0.
 */
export function betaInterval(mean: BetaShare, level = 0.95): readonly [number, number] {
  const { estimate: p } = mean;
  const tail = (1 - level) / 2;
  const certain = p === 0 || p === 1;
  if (!certain && mean.se <= rounding * Math.sqrt(p * (1 - p)) && mean.df > 0) return [p, p];
  const effective = certain ? certainEffectiveSize(mean, tail) : effectiveSize(mean, tail);
  if (!(effective > 0)) return [Number.NaN, Number.NaN];
  return [
    betaQuantile(tail, effective * p, effective * (1 - p) + 1),
    betaQuantile(1 - tail, effective * p + 1, effective * (1 - p)),
  ];
}

function effectiveSize({ estimate, se, n, df }: BetaShare, tail: number): number {
  return ((estimate * (1 - estimate)) / se ** 2) * squaredQuantileRatio(n, df, tail);
}

function certainEffectiveSize({ effectiveBase, n, df }: BetaShare, tail: number): number {
  return effectiveBase * (n > 1 && df > 0 ? squaredQuantileRatio(n, df, tail) : 1);
}
