import type { RowOf } from '../../results/rows/domainRows';

/** Noisy counts of the answers of one group. */
export interface NoisyGroup {
  readonly of: RowOf;
  /** By answer, in the item's order; respondents. */
  readonly counts: readonly number[];
  /** By answer: sums of weights; the counts where there are none. */
  readonly weights: readonly number[];
  /** How many cells of the histogram each of them adds up: 1, or for the total the number of groups. */
  readonly cells: number;
}

/** One item's answers (or one pair's quadrants) by generation, noise in every cell. */
export interface NoisyHistogram {
  /** The total first; it is the sum of the groups, and of those of unknown group. */
  readonly groups: readonly NoisyGroup[];
  /** Variance of the noise of one cell of `weights`. */
  readonly noiseVariance: number;
  /** No weight is above it; 1 without weights. */
  readonly weightBound: number;
  readonly privacy: { readonly epsilon: number; readonly noiseSd: number };
}
