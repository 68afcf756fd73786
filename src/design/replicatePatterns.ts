import type { ReplicatePatterns } from './SurveyDesign';

/**
 * Which respondents share a pattern of replicate weights relative to their own weight: those of one PSU do.
 * The rank of the weights of any domain is that of its patterns, of which there are few.
 */
export function replicatePatterns(
  weights: readonly Float64Array[],
  baseWeights: Float64Array,
): ReplicatePatterns {
  const patternOf = new Uint32Array(baseWeights.length);
  const firstRows: number[] = [];
  const patternByHash = new Map<number, number>();
  const hashes = patternHashes(weights, baseWeights);
  for (let i = 0; i < hashes.length; i++) {
    const pattern = patternByHash.get(hashes[i]!) ?? firstRows.push(i) - 1;
    patternByHash.set(hashes[i]!, pattern);
    patternOf[i] = pattern;
  }
  return { patternOf, firstRows: Uint32Array.from(firstRows) };
}

/** A number a respondent, equal where the ratios are, to about nine digits: a row too many does no harm. */
function patternHashes(weights: readonly Float64Array[], baseWeights: Float64Array): Float64Array {
  const hashes = new Float64Array(baseWeights.length);
  weights.forEach((replicate, r) => {
    const factor = 1 + ((r * 0.6180339887498949) % 1);
    for (let i = 0; i < hashes.length; i++)
      hashes[i]! += (factor * replicate[i]!) / (baseWeights[i]! || 1);
  });
  return hashes.map((hash) => Math.round(hash * 1e9));
}
