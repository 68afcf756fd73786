import { replicatePatterns } from './replicatePatterns';
import { patternSquares, replicateRank } from './replicateRank';
import type { ReplicateDesign } from './SurveyDesign';

/** The degrees of freedom of replicate weights (R's `degf`: rank − 1), with the patterns that a domain's need. */
export function rankedReplicates(
  weights: readonly Float64Array[],
  baseWeights: Float64Array,
): Pick<ReplicateDesign, 'df' | 'patterns' | 'weights'> {
  const patterns = replicatePatterns(weights, baseWeights);
  const squares = patternSquares(patterns, baseWeights);
  const df = replicateRank(weights, baseWeights, patterns, squares) - 1;
  return { weights, df, patterns };
}
