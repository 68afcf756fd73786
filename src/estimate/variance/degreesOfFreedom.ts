import { patternSquares, replicateRank } from '../../design/replicateRank';
import type { ReplicateDesign, SurveyDesign } from '../../design/SurveyDesign';
import type { Grouping } from '../Grouping';

/**
 * PSUs minus strata among those that hold a domain respondent of positive weight, for the total (index 0)
 * and each group (R's `degf` of a subset design). `values` NaN is outside every domain.
 */
export function degreesOfFreedom(
  design: SurveyDesign,
  values: Float64Array,
  grouping: Grouping,
  filter: Uint8Array | undefined,
  positive: Float64Array,
): Float64Array {
  const { replicates } = design;
  if (replicates)
    return replicateDegrees(replicates, design.weights, values, grouping, filter, positive.length);
  const units = design.psu ?? design.stratum;
  if (!units) return degreesFromHeld(design, new Uint8Array(0), positive);
  const domainCount = positive.length;
  const unitCount = design.psu ? design.stratumOfPsu.length : design.psuCounts.length;
  const held = new Uint8Array(unitCount * domainCount);
  const { weights } = design;
  const { codes } = grouping;
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]!) || filter?.[i] === 0 || weights[i] === 0) continue;
    held[units[i]! * domainCount] = 1;
    held[units[i]! * domainCount + codes[i]!] = 1;
  }
  return degreesFromHeld(design, held, positive);
}

/**
 * Degrees of freedom from which units (PSUs, else strata) hold a respondent of which domain (row-major, a byte a
 * domain), and how many respondents of positive weight each domain has.
 */
export function degreesFromHeld(
  design: SurveyDesign,
  held: Uint8Array,
  positive: Float64Array,
): Float64Array {
  const domainCount = positive.length;
  if (!design.psu && !design.stratum) return positive.map((count) => (count > 0 ? count - 1 : 0));
  const heldByDomain = countHeld(held, domainCount);
  if (!design.psu) return positive.map((count, d) => count - heldByDomain[d]!);
  const strata = countHeld(heldStrata(design, held, domainCount), domainCount);
  return heldByDomain.map((count, d) => count - strata[d]!);
}

function heldStrata(design: SurveyDesign, held: Uint8Array, domainCount: number): Uint8Array {
  const strata = new Uint8Array(design.psuCounts.length * domainCount);
  design.stratumOfPsu.forEach((h, j) => {
    for (let d = 0; d < domainCount; d++)
      if (held[j * domainCount + d] === 1) strata[h * domainCount + d] = 1;
  });
  return strata;
}

function countHeld(held: Uint8Array, domainCount: number): Float64Array {
  const counts = new Float64Array(domainCount);
  for (let k = 0; k < held.length; k++) counts[k % domainCount]! += held[k]!;
  return counts;
}

/** Rank of the replicate weights − 1 over each domain (R's `degf` of a subset `svrepdesign`). */
function replicateDegrees(
  { patterns, weights, df }: ReplicateDesign,
  baseWeights: Float64Array,
  values: Float64Array,
  { codes }: Grouping,
  filter: Uint8Array | undefined,
  domainCount: number,
): Float64Array {
  if (!patterns) return new Float64Array(domainCount).fill(df);
  return Float64Array.from({ length: domainCount }, (_, d) => {
    const squares = patternSquares(
      patterns,
      baseWeights,
      (i) => !Number.isNaN(values[i]!) && filter?.[i] !== 0 && (d === 0 || codes[i] === d),
    );
    return Math.max(0, replicateRank(weights, baseWeights, patterns, squares) - 1);
  });
}

/** PSUs minus strata of the respondents with a value, those of zero weight included (as `svychisq` counts them). */
export function designDegreesOfFreedom(design: SurveyDesign, values: Float64Array): number {
  const nobody = { codes: new Uint8Array(values.length), names: [] };
  const everybodyWeighs = { ...design, weights: new Float64Array(values.length).fill(1) };
  const count = values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
  return degreesOfFreedom(everybodyWeighs, values, nobody, undefined, Float64Array.of(count))[0]!;
}
