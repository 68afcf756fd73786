export const reliabilities = ['shown', 'flagged', 'suppressed'] as const;

/** Why an estimate is flagged or suppressed (Parker et al. 2017). */
export const reliabilityReasons = [
  'small-base',
  'small-effective-base',
  'wide-interval',
  'wide-relative-interval',
  'wide-complement-interval',
  /** All of the base say yes, or none. */
  'all-or-none',
  'few-df',
] as const;

export type Reliability = (typeof reliabilities)[number];
export type ReliabilityReason = (typeof reliabilityReasons)[number];
