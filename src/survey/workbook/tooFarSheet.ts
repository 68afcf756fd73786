import { errorProblem, type Problem } from '../../problem/Problem';
import { mostColumns } from '../readLimits';
import { type SheetExtent, sheetExtent } from './sheetExtent';

/** Rows that a sheet can have (Excel's limit). */
const mostRows = 1_048_576;
/** A sheet of fewer cells fits into memory however few are filled. */
const harmlessArea = 200_000;
/** Filled cells are at least one in so many, in a survey of many optional questions too. */
const sparsest = 100;

/**
 * The problem of a sheet that reaches so far beyond its cells that no table has that shape: a blank typed by mistake
 * into the last row or column makes a million respondents of a hundred, or a table that memory does not hold.
 */
export function tooFarSheet(parts: ReadonlyMap<string, Uint8Array>): Problem | undefined {
  for (const [name, xml] of parts) {
    if (!/worksheets\/[^/]*\.xml$/i.test(name)) continue;
    const extent = sheetExtent(xml);
    if (!reachesTooFar(extent)) continue;
    const cell = `${columnLetters(extent.columns)}${extent.rows}`;
    return errorProblem('sheet-reaches-far', { cell, count: extent.cells });
  }
  return undefined;
}

function reachesTooFar({ rows, columns, cells }: SheetExtent): boolean {
  if (rows > mostRows || columns > mostColumns) return true;
  const area = rows * columns;
  return area > harmlessArea && area > cells * sparsest;
}

/** 1 is A, 27 is AA. */
function columnLetters(column: number): string {
  if (column < 1) return '';
  const last = (column - 1) % 26;
  return columnLetters((column - 1 - last) / 26) + String.fromCharCode(65 + last);
}
