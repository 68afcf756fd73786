import type { ReplicatePatterns } from './SurveyDesign';

/**
 * Which respondents share a pattern of replicate weights relative to their own weight: those of one PSU do.
 * Ratios are compared to three decimals, since files round weights; a pattern too many does no harm.
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

/** A number a respondent: rounded ratios, each times a factor in no simple proportion to the others. */
function patternHashes(weights: readonly Float64Array[], baseWeights: Float64Array): Float64Array {
  const hashes = new Float64Array(baseWeights.length);
  weights.forEach((replicate, r) => {
    const factor = 2 + Math.sin(1 + r * r);
    for (let i = 0; i < hashes.length; i++)
      hashes[i]! += factor * Math.round((replicate[i]! / (baseWeights[i]! || 1)) * 1000);
  });
  return hashes;
}
