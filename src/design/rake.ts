import { errorProblem, type Problem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import { fitMargins, type MarginTotals } from './fitMargins';
import type { RakeMargin } from './RakeMargin';
import { type RakeCells, rakeCells } from './rakeCells';

const trimLimit = 500;
/** A trimmed weight may stand this much above the cap, relative to it. */
const capTolerance = 1e-8;

/**
 * Weights that meet every margin: iterative proportional fitting (Deming & Stephan 1940; R's `rake`), the sum of the
 * weights kept. Respondents without a category in a margin keep their share of the weight in it, and the targets
 * divide the rest. With `trim`, weights are capped at that multiple of the raked weights' median and raked again,
 * until none exceeds the cap. Fails with `rake-empty-category`, or `rake-not-converged` naming the margin that stays off.
 */
export function rake(
  weights: Float64Array,
  margins: readonly RakeMargin[],
  trim?: number,
): Result<Float64Array> {
  const cells = rakeCells(weights.length, margins);
  const cellWeights = weightOfCells(weights, cells);
  const targets = margins.map((margin, m) =>
    targetsOf(margin, cells.categoryOfCell[m]!, cellWeights),
  );
  const empty = margins.flatMap((margin, m) => emptyCategories(margin, targets[m]!, cellWeights));
  if (empty.length > 0) return failed(...empty);
  const raked = reweighted(weights, cells, targets);
  if (!raked.ok || trim === undefined) return raked;
  return rakedUnderCap(raked.value, cells, targets, trim * positiveMedian(raked.value));
}

function rakedUnderCap(
  start: Float64Array,
  cells: RakeCells,
  targets: readonly MarginTotals[],
  cap: number,
): Result<Float64Array> {
  let weights = start;
  for (let round = 0; round < trimLimit; round++) {
    if (weights.every((weight) => weight <= cap * (1 + capTolerance))) return ok(weights);
    const capped = weights.map((weight) => Math.min(weight, cap));
    const raked = reweighted(capped, cells, targets);
    if (!raked.ok) return raked;
    weights = raked.value;
  }
  const capped = weights.map((weight) => Math.min(weight, cap));
  const { farthest } = fitMargins(weightOfCells(capped, cells), targets, 0);
  return failed(notConverged(farthest));
}

function reweighted(
  weights: Float64Array,
  cells: RakeCells,
  targets: readonly MarginTotals[],
): Result<Float64Array> {
  const before = weightOfCells(weights, cells);
  const { cellWeights, converged, farthest } = fitMargins(before, targets);
  if (!converged) return failed(notConverged(farthest));
  const factors = cellWeights.map((weight, cell) =>
    before[cell]! > 0 ? weight / before[cell]! : 1,
  );
  return ok(weights.map((weight, i) => weight * factors[cells.cellOf[i]!]!));
}

function notConverged(farthest: { readonly variable: string; readonly distance: number }): Problem {
  return errorProblem('rake-not-converged', farthest, { column: farthest.variable });
}

function weightOfCells(weights: Float64Array, { cellOf, categoryOfCell }: RakeCells): Float64Array {
  const totals = new Float64Array(categoryOfCell[0]?.length ?? 1);
  for (let i = 0; i < weights.length; i++) totals[cellOf[i]!]! += weights[i]!;
  return totals;
}

function targetsOf(
  { variable, targets }: RakeMargin,
  categoryOfCell: Uint32Array,
  cellWeights: Float64Array,
): MarginTotals {
  const last = targets.length;
  let untargeted = 0;
  let targeted = 0;
  cellWeights.forEach((weight, cell) => {
    if (categoryOfCell[cell] === last) untargeted += weight;
    else targeted += weight;
  });
  const sum = targets.reduce((a, b) => a + b, 0);
  const totals = targets.map((target) => (target / sum) * targeted);
  return { variable, categoryOfCell, totals: Float64Array.of(...totals, untargeted) };
}

function emptyCategories(
  { variable, names, targets }: RakeMargin,
  { categoryOfCell }: MarginTotals,
  cellWeights: Float64Array,
): readonly Problem[] {
  const held = new Set(categoryOfCell.filter((_, cell) => cellWeights[cell]! > 0));
  return names.flatMap((category, k) =>
    targets[k]! > 0 && !held.has(k)
      ? [errorProblem('rake-empty-category', { variable, category }, { column: variable })]
      : [],
  );
}

function positiveMedian(weights: Float64Array): number {
  const sorted = weights.filter((weight) => weight > 0).sort();
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)]!;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + upper) / 2 : upper;
}
