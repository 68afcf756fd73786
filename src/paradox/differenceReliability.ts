/** An index as part of a difference. */
export interface IndexPart {
  /** Standard deviation of the index. */
  readonly sd: number;
  /** Its reliability (Cronbach's α). */
  readonly alpha: number;
}

/**
 * Reliability of a difference of two indices that correlate by `r`:
 * (s_C²·r_CC + s_B²·r_BB − 2·s_C·s_B·r)/(s_C² + s_B² − 2·s_C·s_B·r) (Lord 1963; Rogosa & Willett 1983), all parts of the
 * same respondents under the same weights. Under 0.60 it calls for a warning; NaN where a part is unknown, or where the
 * difference doesn't vary but for rounding.
 */
export function differenceReliability(concern: IndexPart, behavior: IndexPart, r: number): number {
  const separate = concern.sd ** 2 + behavior.sd ** 2;
  const shared = 2 * concern.sd * behavior.sd * r;
  if (!(separate - shared > 1e-9 * separate)) return Number.NaN;
  const reliable = concern.sd ** 2 * concern.alpha + behavior.sd ** 2 * behavior.alpha;
  return (reliable - shared) / (separate - shared);
}
