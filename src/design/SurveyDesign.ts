/** Respondents whose replicate weights are proportional share a pattern, numbered from 0. */
export interface ReplicatePatterns {
  readonly patternOf: Uint32Array;
  /** One respondent of each pattern. */
  readonly firstRows: Uint32Array;
}

/** Replicate weights as a second way to the variance (R's `svrepdesign`). */
export interface ReplicateDesign {
  /** One array a replicate, each as long as the survey; analysis weights (already times the base weight). */
  readonly weights: readonly Float64Array[];
  readonly scale: number;
  readonly rscales: Float64Array;
  /** Deviations from the full-sample estimate (R's `mse = TRUE`) or from the replicates' mean. */
  readonly mse: boolean;
  /** Rank of the replicate weights − 1 (R's `degf`). */
  readonly df: number;
  /** For the rank within a domain; without it a domain has the design's df. */
  readonly patterns?: ReplicatePatterns;
}

/** What the weights were raked to, where variances count it (`weighting.variance: "calibrated"`). */
export interface RakedMargins {
  /** The weights before raking. */
  readonly baseWeights: Float64Array;
  /** For each margin the column of each respondent's category, numbered over all margins. */
  readonly columnsOf: readonly Uint32Array[];
  readonly columnCount: number;
}

/**
 * Who was sampled how: made once, passed to every estimator.
 * A stratum or PSU is a dense index from 0; PSUs are numbered over the whole survey, nested in strata.
 */
export interface SurveyDesign {
  readonly respondentCount: number;
  readonly weights: Float64Array;
  /** False where every weight is 1 because the study names no weight. */
  readonly weighted: boolean;
  /** Absent where each respondent is its own PSU. */
  readonly psu?: Uint32Array;
  /** Absent where there is one stratum. */
  readonly stratum?: Uint32Array;
  readonly stratumNames: readonly string[];
  /** PSUs in each stratum (respondents, where there are no clusters). */
  readonly psuCounts: Uint32Array;
  /** The stratum of each PSU; empty where each respondent is its own PSU. */
  readonly stratumOfPsu: Uint32Array;
  readonly lonelyPsu: 'fail' | 'centre' | 'certainty';
  readonly replicates?: ReplicateDesign;
  /** Absent where variances take the weights as given, and with replicate weights, which are raked each on their own. */
  readonly calibration?: RakedMargins;
}
