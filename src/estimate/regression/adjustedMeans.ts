import type { ReplicateDesign, SurveyDesign } from '../../design/SurveyDesign';
import { errorProblem, type Problem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { Grouping } from '../Grouping';
import { lonelyStrata } from '../variance/lonelyStrata';
import { spreadOfReplicates } from '../variance/replicateCovariance';
import { type AnsweredPatterns, answeredPatterns, patternSums } from './answeredPatterns';
import { fitModel, isFullRank, type ModelFamily, type ModelFit, predicted } from './fitModel';
import { totalCovariance } from './totalCovariance';

/** What groups are made alike in: respondents by level, under the name that a problem tells. */
export interface Control extends Grouping {
  readonly id: string;
}

/** A regression of an answer on groups and controls, and each group's predictive margin. */
export interface AdjustedMeans {
  /** Intercept, the groups after the first, then each control's levels after its first. */
  readonly coefficients: Float64Array;
  /** `coefficients.length²`, row-major. */
  readonly coefficientCovariance: Float64Array;
  /** Group codes that hold a respondent of the base, ascending; the margins are in their order. */
  readonly groups: readonly number[];
  readonly margins: Float64Array;
  readonly covariance: Float64Array;
  readonly n: number;
  /** Ids of controls of which the base holds one level alone: they add nothing and are left out. */
  readonly dropped: readonly string[];
}

/**
 * Means of `values` by group as if all groups were alike in the controls: predictive margins of a design-based regression
 * (Graubard & Korn 1999; R's `svypredmeans` of `svyglm`), whose covariance adds that of the coefficients (delta method) to
 * that of the base's covariates. The base is who has a value, a group and every control, within the filter.
 * `values` NaN is outside it. Problems: `lonely-psu`, `adjust-collinear` with the control, `adjust-separated`,
 * `adjust-no-convergence`, and `adjust-no-overlap` where a group has no combination of controls with any other.
 */
export function adjustedMeans(
  design: SurveyDesign,
  values: Float64Array,
  grouping: Grouping,
  controls: readonly Control[],
  family: ModelFamily,
  filter?: Uint8Array,
): Result<AdjustedMeans> {
  const patterns = answeredPatterns(values, grouping, controls, filter);
  const inBase = Float64Array.from(patterns.codes, (code) => (code === 0 ? Number.NaN : 1));
  const lonely = lonelyStrata(design, inBase, undefined);
  if (lonely.length > 0) return failed(...lonely);
  const sums = patternSums(patterns, design.weights);
  const fit = fitModel(sums, family);
  if (!fit.ok) {
    const isCollinear = fit.problems.some(({ code }) => code === 'adjust-collinear');
    return isCollinear ? failed(collinear(design, values, grouping, controls, filter)) : fit;
  }
  const alone = groupAlone(patterns, sums.weight);
  if (alone !== undefined)
    return failed(errorProblem('adjust-no-overlap', { group: grouping.names[alone - 1] ?? '' }));
  const { coefficients } = fit.value;
  const margins = marginsOf(patterns, sums.weight, coefficients, family);
  const covariances = design.replicates
    ? replicateParts(design.replicates, patterns, family, fit.value, margins)
    : ok(linearisedParts(design, patterns, family, fit.value, margins));
  if (!covariances.ok) return covariances;
  const { ofCoefficients, ofBase } = covariances.value;
  const count = patterns.groups.length;
  const size = coefficients.length;
  const covariance = ofBase.map((value, at) => {
    const [g, h] = [Math.floor(at / count), at % count];
    let sum = value;
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++)
        sum +=
          margins.slopes[g * size + a]! *
          ofCoefficients[a * size + b]! *
          margins.slopes[h * size + b]!;
    return sum;
  });
  return ok({
    coefficients,
    coefficientCovariance: ofCoefficients,
    groups: patterns.groups,
    margins: margins.means,
    covariance,
    n: patterns.codes.reduce((n, code) => n + (code === 0 ? 0 : 1), 0),
    dropped: patterns.constant.flatMap((f) => controls[f]?.id ?? []),
  });
}

/** The first control that adds nothing to the groups and the controls before it. */
function collinear(
  { weights }: SurveyDesign,
  values: Float64Array,
  grouping: Grouping,
  controls: readonly Control[],
  filter: Uint8Array | undefined,
): Problem {
  const isKnown = (i: number) => filter?.[i] !== 0 && controls.every(({ codes }) => codes[i] !== 0);
  const inBase = values.map((value, i) => (isKnown(i) ? value : Number.NaN));
  const first = controls.find((_, k) => {
    const patterns = answeredPatterns(inBase, grouping, controls.slice(0, k + 1));
    return !isFullRank(patternSums(patterns, weights));
  });
  return errorProblem('adjust-collinear', { control: first?.id ?? '' });
}

/** A group whose combinations of controls nobody else has, so that it is compared with nobody; undefined where none is. */
function groupAlone(
  { groups, rows, size, patternCount }: AnsweredPatterns,
  weight: Float64Array,
): number | undefined {
  const holders = new Map<string, Set<number>>();
  for (let k = 0; k < patternCount; k++) {
    if (!(weight[k]! > 0)) continue;
    const own = rows.subarray(k * size + 1, k * size + groups.length).indexOf(1) + 1;
    const combination = rows.subarray(k * size + groups.length, (k + 1) * size).join();
    holders.set(combination, (holders.get(combination) ?? new Set()).add(own));
  }
  const shared = [...holders.values()].filter(({ size: count }) => count > 1);
  return groups.length < 2
    ? undefined
    : groups.find((_, g) => !shared.some((holding) => holding.has(g)));
}

interface Margins {
  readonly means: Float64Array;
  /** d margin / d coefficient, a row a group. */
  readonly slopes: Float64Array;
  /** Prediction for each pattern as if of each group, a row a pattern. */
  readonly predictions: Float64Array;
  readonly total: number;
}

function marginsOf(
  { groups, rows, size, patternCount }: AnsweredPatterns,
  weight: Float64Array,
  coefficients: Float64Array,
  family: ModelFamily,
): Margins {
  const means = new Float64Array(groups.length);
  const slopes = new Float64Array(groups.length * size);
  const predictions = new Float64Array(patternCount * groups.length);
  const total = weight.reduce((sum, w) => sum + w, 0);
  for (let k = 0; k < patternCount; k++) {
    const row = rows.slice(k * size, (k + 1) * size);
    const share = weight[k]! / total;
    for (let g = 0; g < groups.length; g++) {
      // The pattern as if of group g: the dummies of the groups stand after the intercept.
      for (let d = 1; d < groups.length; d++) row[d] = d === g ? 1 : 0;
      const { mean, slope } = predicted(row, size, 0, coefficients, family);
      predictions[k * groups.length + g] = mean;
      means[g]! += share * mean;
      for (let a = 0; a < size; a++) slopes[g * size + a]! += share * slope * row[a]!;
    }
  }
  return { means, slopes, predictions, total };
}

interface Parts {
  readonly ofCoefficients: Float64Array;
  readonly ofBase: Float64Array;
}

function linearisedParts(
  design: SurveyDesign,
  patterns: AnsweredPatterns,
  family: ModelFamily,
  { coefficients, inverse }: ModelFit,
  { means, predictions, total }: Margins,
): Parts {
  const { codes, codeCount, patternOfCode, answerOfCode, rows, size, groups } = patterns;
  const influence = new Float64Array((codeCount + 1) * size);
  const deviations = new Float64Array((codeCount + 1) * groups.length);
  for (let code = 1; code <= codeCount; code++) {
    const k = patternOfCode[code]!;
    const residual = answerOfCode[code]! - predicted(rows, size, k, coefficients, family).mean;
    for (let a = 0; a < size; a++) {
      let sum = 0;
      for (let b = 0; b < size; b++) sum += inverse.get(a, b) * rows[k * size + b]!;
      influence[code * size + a] = sum * residual;
    }
    for (let g = 0; g < groups.length; g++)
      deviations[code * groups.length + g] =
        (predictions[k * groups.length + g]! - means[g]!) / total;
  }
  const of = (scores: Float64Array, width: number) =>
    totalCovariance(design, { codes, codeCount, scores, size: width });
  return { ofCoefficients: of(influence, size), ofBase: of(deviations, groups.length) };
}

/** With replicate weights the model is fitted again in each, from the full fit on; predictions stay the full fit's. */
function replicateParts(
  replicates: ReplicateDesign,
  patterns: AnsweredPatterns,
  family: ModelFamily,
  { coefficients }: ModelFit,
  { means, predictions }: Margins,
): Result<Parts> {
  const fits: Float64Array[] = [];
  const bases: Float64Array[] = [];
  for (const weights of replicates.weights) {
    const sums = patternSums(patterns, weights);
    const fit = fitModel(sums, family, coefficients);
    if (!fit.ok) return fit;
    fits.push(fit.value.coefficients);
    const total = sums.weight.reduce((sum, w) => sum + w, 0);
    bases.push(
      means.map((_, g) =>
        sums.weight.reduce(
          (sum, w, k) => sum + (w * predictions[k * means.length + g]!) / total,
          0,
        ),
      ),
    );
  }
  return ok({
    ofCoefficients: spreadOfReplicates(replicates, fits, coefficients),
    ofBase: spreadOfReplicates(replicates, bases, means),
  });
}
