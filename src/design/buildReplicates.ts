import { errorProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import type { StudyDesign } from '../study/Study';
import { rankedReplicates } from './rankedReplicates';
import type { ReplicateDesign } from './SurveyDesign';

type StatedReplicates = NonNullable<StudyDesign['replicates']>;

export interface ReplicateParts extends Omit<StatedReplicates, 'columns'> {
  readonly weights: readonly Float64Array[];
  readonly baseWeights: Float64Array;
}

/**
 * Replicate weights with the scale and rscales of their type (R's `svrepdesign`, with its defaults: combined weights,
 * deviations from the replicates' mean, df = rank of the weights − 1). Fails with `study-invalid` where the type
 * needs what isn't stated: Fay its rho, combined JKn weights their rscales.
 */
export function buildReplicates(parts: ReplicateParts): Result<ReplicateDesign> {
  const { weights, baseWeights, combined = true } = parts;
  const invalid = missingPart(parts);
  if (invalid) return failed(invalid);
  const analysis = combined
    ? weights
    : weights.map((factors) => factors.map((factor, i) => factor * baseWeights[i]!));
  return ok({
    ...rankedReplicates(analysis, baseWeights),
    scale: scaleOf(parts),
    rscales: rscalesOf(parts),
    mse: false,
  });
}

function missingPart({ type, rho, rscales, combined = true, weights }: ReplicateParts) {
  if (type === 'Fay' && !(rho !== undefined && rho >= 0 && rho < 1))
    return invalidField('rho', 'expected a number from 0 to below 1 for Fay');
  if (rscales ? rscales.length !== weights.length : type === 'JKn' && combined)
    return invalidField('rscales', `expected ${weights.length} numbers, one a replicate`);
  return undefined;
}

function invalidField(name: string, reason: string) {
  const field = `design.replicates.${name}`;
  return errorProblem('study-invalid', { field, reason }, { field });
}

function scaleOf({ type, scale, rho = 0, combined = true, weights }: ReplicateParts): number {
  const count = weights.length;
  switch (type) {
    case 'BRR':
      return 1 / count;
    case 'Fay':
      return 1 / (count * (1 - rho) ** 2);
    case 'bootstrap':
      return scale ?? 1 / (count - 1);
    case 'JK1':
      return scale ?? (combined ? (count - 1) / count : 1 / largest(weights[0]!));
    case 'JKn':
      return scale ?? 1;
  }
}

function rscalesOf({ type, rscales, weights }: ReplicateParts): Float64Array {
  if (rscales) return Float64Array.from(rscales);
  // Uncombined jackknife factors are n_h/(n_h − 1) at most; their inverse is the stratum's scale.
  return Float64Array.from(weights, (factors) => (type === 'JKn' ? 1 / largest(factors) : 1));
}

function largest(values: Float64Array): number {
  return values.reduce((a, b) => Math.max(a, b), 0);
}
