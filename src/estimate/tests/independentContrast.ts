import { type ContrastEstimate, testedAgainstZero } from './contrast';

/** A figure of one sample, with the degrees of freedom its se rests on. */
export interface SampleFigure {
  readonly estimate: number;
  readonly se: number;
  readonly df: number;
}

/**
 * `a` − `b` of two samples that share no respondent: their covariance is 0, so the variance is the sum of theirs. Degrees
 * of freedom by Satterthwaite (1946) and Welch (1947), (v₁ + v₂)² / (v₁²/df₁ + v₂²/df₂); for means of two simple random
 * samples it is R's `t.test(var.equal = FALSE)`. NaN where neither figure varies: there is nothing to test by.
 */
export function independentContrast(
  a: SampleFigure,
  b: SampleFigure,
  level = 0.95,
): ContrastEstimate {
  const [varianceA, varianceB] = [a.se ** 2, b.se ** 2];
  const variance = varianceA + varianceB;
  const df = variance ** 2 / (varianceA ** 2 / a.df + varianceB ** 2 / b.df);
  return testedAgainstZero(a.estimate - b.estimate, Math.sqrt(variance), df, level);
}
