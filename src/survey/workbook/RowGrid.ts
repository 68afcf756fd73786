import { errorProblem } from '../../problem/Problem';
import { SpoiledSource } from '../archive/SpoiledSource';
import { mostColumns } from '../readLimits';

/** Rows that a sheet can have (Excel's limit). */
const mostRows = 1_048_576;
/** A sheet of fewer cells fits into memory however few are filled. */
const harmlessArea = 200_000;
/** Filled cells are at least one in so many, in a survey of many optional questions too. */
const sparsest = 100;
/** Rows whose widest gives the width of all: a sheet leaves out the blanks at a row's end. */
const rowsForWidth = 60;

/**
 * A sheet's rows of texts as its cells come, row by row. Only cells that hold something count: a row or column that is merely
 * named or formatted, however far out, takes no memory. Throws `SpoiledSource` where a cell stands so far beyond the
 * others that no table has that shape (a blank typed into the last row by mistake).
 */
export class RowGrid {
  #done: (readonly string[])[] = [];
  #cells: string[] = [];
  #row = 0;
  #column = 0;
  /** Rows given or waiting; the next is one more. */
  #rows = 0;
  #filled = 0;
  #widest = 0;
  #width: number | undefined;

  /** Whether a cell was filled. */
  get hasRows(): boolean {
    return this.#filled > 0;
  }

  /** The row being filled, from 1. */
  get row(): number {
    return this.#row;
  }

  startRow(row: number): void {
    if (this.#cells.length > 0) {
      for (let missing = this.#row - this.#rows - 1; missing > 0; missing--) this.#done.push([]);
      this.#done.push(this.#cells);
      this.#rows = this.#row;
      this.#cells = [];
    }
    this.#row = row;
  }

  /** Gives the row being filled so many times more. */
  repeatRow(times: number): void {
    if (times === 0 || this.#cells.length === 0) return;
    const cells = this.#cells;
    this.#check(this.#row + times, this.#widest);
    this.startRow(this.#row + 1);
    for (let i = 0; i < times; i++) this.#done.push(cells);
    this.#rows += times;
    this.#row += times;
  }

  /** A cell that holds something, its column from 1; one that repeats another counts for nothing. */
  fill(column: number, text: string, isRepeat = false): void {
    this.#column = column;
    if (this.#row <= this.#rows) throw this.damaged('a row comes twice');
    if (!isRepeat) this.#filled++;
    const width = Math.max(this.#widest, column);
    this.#check(this.#row, width);
    this.#widest = width;
    while (this.#cells.length < column - 1) this.#cells.push('');
    this.#cells[column - 1] = text;
  }

  /** The rows that are complete, since they were last taken. */
  take(isLast: boolean): readonly (readonly string[])[] {
    if (isLast) this.startRow(this.#row + 1);
    if (this.#width === undefined && !isLast && this.#done.length < rowsForWidth) return [];
    this.#width ??= this.#widest;
    const rows = this.#done;
    this.#done = [];
    const width = this.#width;
    const blank: readonly string[] = Array.from({ length: width }, () => '');
    return rows.map((row) => {
      if (row.length === 0) return blank;
      return row.length < width ? [...row, ...blank.slice(row.length)] : row;
    });
  }

  /** What is wrong with the cell that was placed last. */
  damaged(reason: string, column = this.#column): SpoiledSource {
    const cell = `${columnLetters(column)}${this.#row}`;
    return new SpoiledSource(errorProblem('workbook-damaged', { reason: `${cell}: ${reason}` }));
  }

  #check(row: number, width: number): void {
    const area = row * width;
    const isFar = area > harmlessArea && area > this.#filled * sparsest;
    if (row <= mostRows && width <= mostColumns && !isFar) return;
    const cell = `${columnLetters(this.#column)}${row}`;
    throw new SpoiledSource(errorProblem('sheet-reaches-far', { cell, count: this.#filled - 1 }));
  }
}

/** 1 is A, 27 is AA. */
function columnLetters(column: number): string {
  if (column < 1) return '';
  const last = (column - 1) % 26;
  return columnLetters((column - 1 - last) / 26) + String.fromCharCode(65 + last);
}
