import type { SurveyDesign } from '../../design/SurveyDesign';
import { calibratedCovariance } from '../variance/calibratedCovariance';
import { mirrorUpwards } from '../variance/elementCovariance';
import { spreadOfReplicates } from '../variance/replicateCovariance';
import { cellProducts, scaleOfStratum } from './cellProducts';

/** Shares of the cells of a table, of all respondents in one of them. */
export interface CellShares {
  readonly shares: Float64Array;
  /** Row-major, a row and a column a cell. */
  readonly covariance: Float64Array;
  readonly n: number;
}

/** Shares of cells and their covariance over the full design. `cells[i]` is 0 outside the table, 1…C else. */
export function cellCovariance(
  design: SurveyDesign,
  cells: Uint16Array,
  cellCount: number,
): CellShares {
  const { weights, replicates, calibration } = design;
  const { shares, total, n } = cellShares(weights, cells, cellCount);
  if (calibration) {
    const influences = cellInfluences(cells, shares, total);
    return {
      shares,
      n,
      covariance: calibratedCovariance(design, calibration, influences, cellCount),
    };
  }
  if (!replicates) return { shares, n, covariance: linearized(design, cells, shares, total) };
  const thetas = replicates.weights.map((each) => cellShares(each, cells, cellCount).shares);
  return { shares, n, covariance: spreadOfReplicates(replicates, thetas, shares) };
}

function cellInfluences(cells: Uint16Array, shares: Float64Array, total: number): Float64Array {
  const size = shares.length;
  const influences = new Float64Array(cells.length * size);
  cells.forEach((cell, i) => {
    if (cell === 0) return;
    for (let c = 0; c < size; c++)
      influences[i * size + c] = ((cell === c + 1 ? 1 : 0) - shares[c]!) / total;
  });
  return influences;
}

function cellShares(weights: Float64Array, cells: Uint16Array, cellCount: number) {
  const sums = new Float64Array(cellCount + 1);
  let n = 0;
  for (let i = 0; i < cells.length; i++) {
    if (cells[i] === 0) continue;
    sums[cells[i]!]! += weights[i]!;
    n += 1;
  }
  const total = sums.reduce((a, b) => a + b, 0);
  return { shares: sums.subarray(1).map((sum) => sum / total), total, n };
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
  const { products, withSum, sumSquares, stratumTotals } = cellProducts(design, cells, size);
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
