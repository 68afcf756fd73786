import type { SurveyDesign } from '../../design/SurveyDesign';
import { failed, ok, type Result } from '../../problem/Result';
import { fisherUpper } from '../distributions/fisher';
import type { Grouping } from '../Grouping';
import { designDegreesOfFreedom } from '../variance/degreesOfFreedom';
import { lonelyStrata } from '../variance/lonelyStrata';
import { cellCovariance } from './cellCovariance';
import { contrastTraces } from './contrastTraces';
import { tableCells } from './tableCells';

/** Test of no association between an item and a grouping. */
export interface RaoScott {
  readonly F: number;
  readonly ndf: number;
  readonly ddf: number;
  readonly p: number;
}

/**
 * Rao and Scott's second-order corrected F of level by group, among respondents with both (Rao & Scott 1984, Thomas &
 * Rao 1987; R's `svychisq(statistic = "F")`). `levels[i]` is 0 for missing, 1…K else. Levels and groups of no weight are
 * left out; with fewer than two of either, or too many empty cells, figures are NaN. Fails with `lonely-psu`.
 */
export function raoScott(
  design: SurveyDesign,
  levels: Uint8Array | Uint16Array,
  levelCount: number,
  grouping: Grouping,
  filter?: Uint8Array,
): Result<RaoScott> {
  const table = tableCells(levels, levelCount, grouping, filter, design.weights);
  const inTable = new Float64Array(levels.length);
  for (let i = 0; i < inTable.length; i++) inTable[i] = table.cells[i]! > 0 ? 1 : Number.NaN;
  const lonely = lonelyStrata(design, inTable, undefined);
  if (lonely.length > 0) return failed(...lonely);
  const { rowCount, columnCount } = table;
  if (rowCount < 2 || columnCount < 2)
    return ok({ F: Number.NaN, ndf: Number.NaN, ddf: Number.NaN, p: Number.NaN });
  const { shares, covariance, n } = cellCovariance(design, table.cells, rowCount * columnCount);
  const { trace, traceOfSquare } = contrastTraces(shares, covariance, n, rowCount, columnCount);
  const F = pearsonStatistic(shares, n, rowCount, columnCount) / trace;
  const ndf = trace ** 2 / traceOfSquare;
  const ddf = ndf * designDegreesOfFreedom(design, inTable);
  return ok({ F, ndf, ddf, p: fisherUpper(F, ndf, ddf) });
}

/** n·Σ(p − p₊p₊)²/(p₊p₊) of cell shares, column by column. */
export function pearsonStatistic(
  shares: Float64Array,
  n: number,
  rowCount: number,
  columnCount: number,
): number {
  const rows = new Float64Array(rowCount);
  const columns = new Float64Array(columnCount);
  shares.forEach((share, cell) => {
    rows[cell % rowCount]! += share;
    columns[Math.floor(cell / rowCount)]! += share;
  });
  return shares.reduce((sum, share, cell) => {
    const expected = rows[cell % rowCount]! * columns[Math.floor(cell / rowCount)]!;
    return sum + (n * (share - expected) ** 2) / expected;
  }, 0);
}
