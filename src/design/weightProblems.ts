import { errorProblem, type Problem } from '../problem/Problem';
import { problemInRows, respondentsWhere } from './problemInRows';

/** The sums of squares of larger ones are no numbers. */
const largestWeight = 1e100;

/** What is wrong with weights: negative, missing, not a number or beyond any weight (naming rows), or all of them zero. */
export function weightProblems(
  weights: Float64Array,
  column: string,
  firstRow: number,
): readonly Problem[] {
  const bad = respondentsWhere(weights.length, (i) => {
    const weight = weights[i]!;
    return !(weight >= 0 && weight <= largestWeight);
  });
  if (bad.length > 0) return problemInRows('weight-bad', column, bad, firstRow);
  if (weights.every((weight) => weight === 0))
    return [errorProblem('weight-all-zero', { column }, { column })];
  return [];
}
