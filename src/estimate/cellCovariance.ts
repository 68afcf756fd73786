import type { SurveyDesign } from '../design/SurveyDesign';
import { mirrorUpwards } from './elementCovariance';
import { spreadOfReplicates } from './replicateCovariance';
import { respondentsByUnit } from './respondentsByUnit';

/** Shares of the cells of a table, of all respondents in one of them. */
export interface CellShares {
  readonly shares: Float64Array;
  /** Row-major, a row and a column a cell. */
  readonly covariance: Float64Array;
  readonly n: number;
}

/**
 * Shares of cells and their covariance over the full design. `cells[i]` is 0 outside the table, 1…C else.
 * Sums run over the pairs of cells that meet in a PSU, not over all pairs in each.
 */
export function cellCovariance(
  design: SurveyDesign,
  cells: Uint16Array,
  cellCount: number,
): CellShares {
  const { weights, replicates } = design;
  const shares = cellShares(weights, cells, cellCount);
  const n = cells.reduce((count, cell) => count + (cell > 0 ? 1 : 0), 0);
  if (replicates) {
    const thetas = replicates.weights.map((each) => cellShares(each, cells, cellCount));
    return { shares, n, covariance: spreadOfReplicates(replicates, thetas, shares) };
  }
  const total = cells.reduce((sum, cell, i) => (cell > 0 ? sum + weights[i]! : sum), 0);
  return { shares, n, covariance: linearized(design, cells, shares, total) };
}

function cellShares(weights: Float64Array, cells: Uint16Array, cellCount: number): Float64Array {
  const sums = new Float64Array(cellCount);
  let total = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    if (cell === 0) continue;
    sums[cell - 1]! += weights[i]!;
    total += weights[i]!;
  }
  return sums.map((sum) => sum / total);
}

/**
 * With a_j the cell weights of PSU j and b_j their sum, its influence is (a_j − p·b_j)/W. Products expand to
 * Σaaᵀ − p·Σbaᵀ − Σba·pᵀ + ppᵀΣb², of which the first is sparse, less the stratum means.
 */
function linearized(
  design: SurveyDesign,
  cells: Uint16Array,
  shares: Float64Array,
  total: number,
): Float64Array {
  const size = shares.length;
  const products = new Float64Array(size * size);
  const withSum = new Float64Array(size);
  let sumSquares = 0;
  const stratumTotals = new Float64Array(design.psuCounts.length * (size + 1));
  forEachPsu(design, cells, size, (stratum, held, weightOf, sum) => {
    const scale = scaleOfStratum(design, stratum);
    const first = stratum * (size + 1);
    stratumTotals[first + size]! += sum;
    sumSquares += scale * sum * sum;
    for (const a of held) {
      const weight = weightOf[a]!;
      stratumTotals[first + a]! += weight;
      withSum[a]! += scale * sum * weight;
      for (const b of held) products[a * size + b]! += scale * weight * weightOf[b]!;
    }
  });
  const covariance = new Float64Array(size * size);
  for (let a = 0; a < size; a++)
    for (let b = 0; b <= a; b++)
      covariance[a * size + b] =
        products[a * size + b]! -
        shares[a]! * withSum[b]! -
        shares[b]! * withSum[a]! +
        shares[a]! * shares[b]! * sumSquares;
  subtractStratumMeans(design, covariance, stratumTotals, shares);
  mirrorUpwards(covariance, size);
  return covariance.map((value) => value / total ** 2);
}

/** n_h/(n_h − 1); a lonely PSU counts whole under `centre`, not at all under `certainty`. */
function scaleOfStratum({ psuCounts, lonelyPsu }: SurveyDesign, stratum: number): number {
  const psuCount = psuCounts[stratum]!;
  if (psuCount > 1) return psuCount / (psuCount - 1);
  return lonelyPsu === 'centre' ? 1 : 0;
}

function subtractStratumMeans(
  design: SurveyDesign,
  covariance: Float64Array,
  stratumTotals: Float64Array,
  shares: Float64Array,
): void {
  const size = shares.length;
  const deviation = new Float64Array(size);
  design.psuCounts.forEach((psuCount, stratum) => {
    if (psuCount < 2) return;
    const first = stratum * (size + 1);
    const factor = scaleOfStratum(design, stratum) / psuCount;
    for (let a = 0; a < size; a++)
      deviation[a] = stratumTotals[first + a]! - shares[a]! * stratumTotals[first + size]!;
    for (let a = 0; a < size; a++)
      for (let b = 0; b <= a; b++)
        covariance[a * size + b]! -= factor * deviation[a]! * deviation[b]!;
  });
}

/** Calls `visit` for each PSU that holds a respondent in a cell, with the cells it holds, their weights and the sum. */
function forEachPsu(
  { weights, psu, stratum, stratumOfPsu }: SurveyDesign,
  cells: Uint16Array,
  size: number,
  visit: (stratum: number, held: readonly number[], weightOf: Float64Array, sum: number) => void,
): void {
  const weightOf = new Float64Array(size);
  if (!psu) {
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i]! - 1;
      if (cell < 0) continue;
      weightOf[cell] = weights[i]!;
      visit(stratum ? stratum[i]! : 0, [cell], weightOf, weights[i]!);
    }
    return;
  }
  const { order, starts } = respondentsByUnit(psu, stratumOfPsu.length);
  const held: number[] = [];
  for (let j = 0; j < stratumOfPsu.length; j++) {
    let sum = 0;
    held.length = 0;
    for (let k = starts[j]!; k < starts[j + 1]!; k++) {
      const i = order[k]!;
      const cell = cells[i]! - 1;
      if (cell < 0 || weights[i] === 0) continue;
      if (weightOf[cell] === 0) held.push(cell);
      weightOf[cell]! += weights[i]!;
      sum += weights[i]!;
    }
    visit(stratumOfPsu[j]!, held, weightOf, sum);
    for (const cell of held) weightOf[cell] = 0;
  }
}
