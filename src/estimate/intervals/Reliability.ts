export type Reliability = 'shown' | 'flagged' | 'suppressed';

/** Why an estimate is flagged or suppressed (Parker et al. 2017). */
export type ReliabilityReason =
  | 'small-base'
  | 'small-effective-base'
  | 'wide-interval'
  | 'wide-relative-interval'
  | 'wide-complement-interval'
  | 'few-df';
