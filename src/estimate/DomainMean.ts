/** The mean of a variable in one domain, with all that it stands on. */
export interface DomainMean {
  /** Respondents with a valid value in the domain, zero weights included. */
  readonly n: number;
  readonly weightedBase: number;
  /** Kish: (Σw)²/Σw². */
  readonly effectiveBase: number;
  /** Kish: n·Σw²/(Σw)². */
  readonly designEffect: number;
  /** NaN where the weighted base is 0. */
  readonly estimate: number;
  readonly se: number;
  /** PSUs minus strata among those that hold a domain respondent of positive weight (R's `degf`). */
  readonly df: number;
  /** Unweighted mean, for plain intervals. */
  readonly unweighted: number;
  /** Respondents of positive weight in the domain. */
  readonly positiveCount?: number;
  /** With replicate weights: how a share spreads over them, and how many have nobody of the domain. */
  readonly replicated?: ReplicatedShare;
  /** Variance of the variable in the domain's population (R's `svyvar`). */
  readonly populationVariance?: number;
}

/** What replicate weights add to a domain's mean. */
export interface ReplicatedShare {
  /** Se of the logit over the replicates; NaN where the share is 0 or 1 in one of them, or the variable is no share. */
  readonly logitSe: number;
  /** Replicates without weight in the domain. */
  readonly lost: number;
}

/**
 * Means of one variable over all valid respondents and over each group, with their joint covariance.
 * Index 0 is the total, index g the group of code g.
 */
export interface DomainMeans {
  readonly means: readonly DomainMean[];
  /** Symmetric, `(G + 1)²`, row-major. */
  readonly covariance: Float64Array;
}
