/** What can be amiss with a respondent, as bits of `QualityReport.flags`. */
export const qualityFlags = {
  duplicate: 1,
  straightliner: 2,
  speeder: 4,
  preview: 8,
} as const;

export type QualityFlag = keyof typeof qualityFlags;

/** The quality of each respondent's answers. Stays with the survey; only counts leave (`qualityCounts`). */
export interface QualityReport {
  /** Bits of `qualityFlags`, one byte a respondent. */
  readonly flags: Uint8Array;
  /** Items each respondent answered, of `itemCount`. */
  readonly answeredCounts: Uint16Array;
  readonly itemCount: number;
  /** What the survey allows to be seen: a flag that can't be is in no byte of `flags`. */
  readonly assessed: Readonly<Record<QualityFlag, boolean>>;
  /** In seconds, over all respondents with a duration. */
  readonly medianDuration?: number;
}
