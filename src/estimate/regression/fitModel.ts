import { LuDecomposition, Matrix, SingularValueDecomposition } from 'ml-matrix';
import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';

export type ModelFamily = 'logit' | 'linear';

/** Covariate patterns: one row of the model matrix each, with the weight on it and its weighted sum of answers. */
export interface PatternSums {
  /** `patternCount × size`, row-major. */
  readonly rows: Float64Array;
  readonly size: number;
  readonly weight: Float64Array;
  readonly answers: Float64Array;
}

/** Coefficients, and the inverse of the weighted information X′WX at them. */
export interface ModelFit {
  readonly coefficients: Float64Array;
  readonly inverse: Matrix;
}

const mostSteps = 60;

/**
 * Weighted regression by pseudo-likelihood (Binder 1983; R's `svyglm`), on covariate patterns, never row by row: least
 * squares, or logit by iteratively reweighted least squares from `start`. Problems: `adjust-collinear`,
 * `adjust-separated`, `adjust-no-convergence`.
 */
export function fitModel(
  sums: PatternSums,
  family: ModelFamily,
  start?: Float64Array,
): Result<ModelFit> {
  const { rows, size, weight, answers } = sums;
  const coefficients = start?.slice() ?? new Float64Array(size);
  for (let step = 0; step < mostSteps; step++) {
    const information = Matrix.zeros(size, size);
    const gradient = Matrix.zeros(size, 1);
    for (let k = 0; k < weight.length; k++) {
      if (!(weight[k]! > 0)) continue;
      const { mean, slope } = predicted(rows, size, k, coefficients, family);
      const residual = answers[k]! - weight[k]! * mean;
      for (let a = 0; a < size; a++) {
        const x = rows[k * size + a]!;
        if (x === 0) continue;
        gradient.set(a, 0, gradient.get(a, 0) + x * residual);
        for (let b = 0; b < size; b++)
          information.set(
            a,
            b,
            information.get(a, b) + weight[k]! * slope * x * rows[k * size + b]!,
          );
      }
    }
    if (step === 0 && !hasFullRank(information))
      return failed(errorProblem('adjust-collinear', {}));
    if (step > 0 && family === 'logit' && isSeparated(sums, coefficients))
      return failed(errorProblem('adjust-separated', {}));
    const solved = new LuDecomposition(information);
    if (solved.isSingular()) return failed(errorProblem('adjust-separated', {}));
    const change = solved.solve(gradient);
    let largest = 0;
    for (let a = 0; a < size; a++) {
      coefficients[a]! += change.get(a, 0);
      largest = Math.max(largest, Math.abs(change.get(a, 0)));
    }
    if (largest <= 1e-11 * Math.max(1, ...coefficients.map(Math.abs)))
      return ok({ coefficients, inverse: solved.solve(Matrix.eye(size)) });
  }
  return failed(errorProblem('adjust-no-convergence', {}));
}

/** The mean that a model predicts for the pattern `k`, and its slope in the linear predictor. */
export function predicted(
  rows: Float64Array,
  size: number,
  k: number,
  coefficients: Float64Array,
  family: ModelFamily,
): { readonly mean: number; readonly slope: number } {
  let eta = 0;
  for (let a = 0; a < size; a++) eta += rows[k * size + a]! * coefficients[a]!;
  if (family === 'linear') return { mean: eta, slope: 1 };
  const mean = 1 / (1 + Math.exp(-eta));
  return { mean, slope: mean * (1 - mean) };
}

/** Whether the columns of the model matrix can be told apart on the patterns that carry weight. */
export function isFullRank({ rows, size, weight }: PatternSums): boolean {
  const information = Matrix.zeros(size, size);
  for (let k = 0; k < weight.length; k++) {
    if (!(weight[k]! > 0)) continue;
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) {
        const product = weight[k]! * rows[k * size + a]! * rows[k * size + b]!;
        information.set(a, b, information.get(a, b) + product);
      }
  }
  return hasFullRank(information);
}

function hasFullRank(information: Matrix): boolean {
  const scale = information.diagonal().map((value) => (value > 0 ? 1 / Math.sqrt(value) : 0));
  const scaled = information.clone().mulRowVector(scale).mulColumnVector(scale);
  return (
    scale.every((value) => value > 0) && new SingularValueDecomposition(scaled).condition < 1e11
  );
}

/** Whether some pattern is predicted all or none: a group or combination of which everybody answers alike. */
function isSeparated({ rows, size, weight }: PatternSums, coefficients: Float64Array): boolean {
  return weight.some((w, k) => {
    if (!(w > 0)) return false;
    const { slope } = predicted(rows, size, k, coefficients, 'logit');
    return slope < 1e-9;
  });
}
