import { chiSquareUpper } from '../distributions/chiSquare';
import type { Grouping } from '../Grouping';
import { pearsonStatistic } from './raoScott';
import { tableCells } from './tableCells';

export interface PearsonChiSquare {
  readonly X2: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Pearson's χ² of level by group, unweighted, among respondents with both (R's `chisq.test(correct = FALSE)`).
 * `levels[i]` is 0 for missing, 1…K else. Empty levels and groups are left out; NaN with fewer than two of either.
 */
export function pearsonChiSquare(
  levels: Uint8Array | Uint16Array,
  levelCount: number,
  grouping: Grouping,
  filter?: Uint8Array,
): PearsonChiSquare {
  const { cells, rowCount, columnCount } = tableCells(
    levels,
    levelCount,
    grouping,
    filter,
    undefined,
  );
  const counts = new Float64Array(rowCount * columnCount);
  let n = 0;
  for (const cell of cells) {
    if (cell === 0) continue;
    counts[cell - 1]! += 1;
    n += 1;
  }
  const df = (rowCount - 1) * (columnCount - 1);
  if (!(df > 0)) return { X2: Number.NaN, df: 0, p: Number.NaN };
  const shares = counts.map((count) => count / n);
  const X2 = pearsonStatistic(shares, n, rowCount, columnCount);
  return { X2, df, p: chiSquareUpper(X2, df) };
}
