/**
 * Reliability of a difference of two indices from their own reliabilities and their correlation:
 * ((r_CC + r_BB)/2 − r_CB)/(1 − r_CB) (Lord & Novick 1968, for equal variances). Under 0.60 it calls for a warning;
 * NaN where the correlation is 1 (but for rounding) or a part is unknown.
 */
export function differenceReliability(
  concernAlpha: number,
  behaviorAlpha: number,
  correlation: number,
): number {
  if (1 - correlation < 1e-9) return Number.NaN;
  return ((concernAlpha + behaviorAlpha) / 2 - correlation) / (1 - correlation);
}
