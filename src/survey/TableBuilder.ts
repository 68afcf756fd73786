import { errorProblem, type Problem, warningProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import { ColumnBuilder } from './ColumnBuilder';
import { footerRows, statedRowCount } from './footerRows';
import type { HeaderLayout } from './headers/HeaderLayout';
import { readHeaders } from './headers/readHeaders';
import { leadingLines } from './leadingLines';
import { RaggedRows } from './RaggedRows';
import { mostCells, mostColumns } from './readLimits';
import type { SurveyColumn, SurveyTable } from './SurveyTable';

const rowsForHeaders = 60;
const rowsHeldBack = 12;
const blankRow: readonly string[] = [];

type Rows = readonly (readonly string[])[];

export interface BuiltTable {
  readonly layout: HeaderLayout;
  readonly table: SurveyTable;
  readonly warnings: readonly Problem[];
}

/**
 * A survey's columns, from its rows as they come. The first rows wait until the headers are understood; the last are
 * held back, because they may be a footer; blank rows count only once a row with answers follows.
 */
export class TableBuilder {
  readonly #statedHeaderRows: number | undefined;
  readonly #ragged = new RaggedRows();
  readonly #warnings: Problem[] = [];
  #first: (readonly string[])[] = [];
  #layout: HeaderLayout | undefined;
  #columns: ColumnBuilder[] = [];
  /** Rows not yet in the columns, up to the last with an answer, and their numbers in the file. */
  #held: (readonly string[])[] = [];
  #heldNumbers: number[] = [];
  /** Blank rows since the last with an answer. */
  readonly #blankAfter: (readonly string[])[] = [];
  #rowsSeen = 0;
  #rowCount = 0;
  /** The number of respondents that a footer states. */
  #statedRows: number | undefined;
  #problem: Problem | undefined;

  constructor(statedHeaderRows: number | undefined) {
    this.#statedHeaderRows = statedHeaderRows;
  }

  /** What makes it pointless to go on, once it is known. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  add(rows: Rows): void {
    if (this.#problem) return;
    if (this.#layout === undefined) {
      for (const row of rows) this.#first.push(row);
      if (this.#first.length >= rowsForHeaders) this.#understandHeaders();
    } else {
      for (const row of rows) this.#hold(row);
    }
    this.#commit(this.#held.length - rowsHeldBack);
  }

  finish(): Result<BuiltTable> {
    const layout = this.#layout ?? this.#understandHeaders();
    this.#leaveOutFooter(layout);
    this.#commit(this.#held.length);
    if (this.#problem) return failed(this.#problem);
    const isNamed = layout.headings.some(({ header }) => header.trim() !== '');
    if (this.#rowCount === 0)
      return failed(errorProblem(isNamed ? 'file-header-only' : 'file-empty'));
    const columns = this.#finishedColumns(layout);
    if (!isNamed && columns.every(holdsOnlyBlanks)) return failed(errorProblem('file-empty'));
    if (this.#statedRows !== undefined && this.#statedRows !== this.#rowCount) {
      const detail = { stated: this.#statedRows, found: this.#rowCount };
      this.#warnings.push(warningProblem('rows-stated', detail));
    }
    this.#warnings.push(...this.#ragged.warnings(layout.headings.length));
    return ok({
      layout,
      table: { rowCount: this.#rowCount, columns },
      warnings: this.#warnings,
    });
  }

  #understandHeaders(): HeaderLayout {
    const leading = leadingLines(this.#first.slice(0, rowsForHeaders));
    const top = this.#first.slice(leading, leading + rowsForHeaders);
    const layout = this.#tooWide(top[0]) ?? readHeaders(top, this.#statedHeaderRows);
    this.#layout = layout;
    if (leading > 0) {
      const rows = Array.from({ length: leading }, (_, i) => i + 1);
      this.#warnings.push(warningProblem('rows-leading', { count: leading }, { rows }));
    }
    this.#columns = layout.headings.map(() => new ColumnBuilder());
    this.#rowsSeen = leading + layout.headerRows;
    const below = this.#first.slice(this.#rowsSeen);
    this.#first = [];
    for (const row of below) this.#hold(row);
    return layout;
  }

  #tooWide(header: readonly string[] = []): HeaderLayout | undefined {
    const count = header.length;
    if (count <= mostColumns) return undefined;
    this.#problem = errorProblem('file-too-many-columns', { count, limit: mostColumns });
    return { platform: 'plain', headerRows: 1, headings: [] };
  }

  #hold(row: readonly string[]): void {
    this.#rowsSeen++;
    if (isBlank(row)) {
      // An empty line is a blank answer in a table of one column, and nothing in a wider one.
      const isEmpty = row.every((cell) => cell === '');
      if (!isEmpty || row.length > 1 || this.#columns.length === 1)
        this.#blankAfter.push(isEmpty ? blankRow : row);
      return;
    }
    this.#blankAfter.forEach((blank, i) => {
      this.#held.push(blank);
      this.#heldNumbers.push(this.#rowsSeen - this.#blankAfter.length + i);
    });
    this.#blankAfter.length = 0;
    this.#held.push(row);
    this.#heldNumbers.push(this.#rowsSeen);
  }

  #leaveOutFooter(layout: HeaderLayout): void {
    const count = footerRows(this.#held, this.#heldNumbers, layout.headings.length);
    if (count === 0) return;
    const from = this.#held.length - count;
    const rows = this.#heldNumbers.slice(from);
    const text = this.#held[from]?.find((cell) => cell.trim() !== '')?.slice(0, 80) ?? '';
    this.#warnings.push(warningProblem('rows-footer', { count, text }, { rows }));
    for (const row of this.#held.slice(from)) this.#statedRows ??= statedRowCount(row);
    this.#held.length = from;
    while (this.#held.length > 0 && isBlank(this.#held[this.#held.length - 1]!)) this.#held.pop();
  }

  /** Moves the first `count` held rows into the columns. */
  #commit(count: number): void {
    if (count <= 0 || this.#problem) return;
    const rows = this.#held.splice(0, count);
    this.#checkWidths(rows, this.#heldNumbers.splice(0, count));
    this.#columns.forEach((column, cell) => {
      column.add(rows, cell, this.#rowCount);
    });
    this.#rowCount += rows.length;
    const filled = this.#columns.filter((column) => !column.isBlank).length;
    if (filled * this.#rowCount > mostCells)
      this.#problem = errorProblem('file-too-large', {
        size: Math.round((filled * this.#rowCount) / 1e6),
        limit: mostCells / 1e6,
      });
  }

  /** Notes rows whose cells do not fit the headers, and makes columns for the answers that stand beyond them. */
  #checkWidths(rows: Rows, numbers: readonly number[]): void {
    const expected = this.#layout?.headings.length ?? 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (row.length === expected || row.length === 0) continue;
      if (row.length < expected) {
        this.#ragged.addShort(numbers[i]!);
        continue;
      }
      const filled = lastFilled(row) + 1;
      if (filled <= expected) continue;
      this.#ragged.addLong(numbers[i]!);
      const kept = Math.min(filled, mostColumns);
      while (this.#columns.length < kept) this.#columns.push(new ColumnBuilder());
      this.#ragged.addDropped(filled - kept);
    }
  }

  #finishedColumns(layout: HeaderLayout): readonly SurveyColumn[] {
    let width = this.#columns.length;
    while (width > 1 && this.#columns[width - 1]!.isBlank && isUnnamed(layout, width - 1)) width--;
    return this.#columns.slice(0, width).map((column, i) => ({
      position: i + 1,
      ...(layout.headings[i] ?? { header: '', question: '' }),
      values: column.finish(this.#rowCount),
    }));
  }
}

function isUnnamed(layout: HeaderLayout, column: number): boolean {
  const heading = layout.headings[column];
  if (heading === undefined || layout.headerRows === 0) return true;
  return heading.header.trim() === '' && heading.option === undefined;
}

function holdsOnlyBlanks({ values }: SurveyColumn): boolean {
  return values.kind === 'coded' && values.texts.every((text) => text.trim() === '');
}

function isBlank(row: readonly string[]): boolean {
  for (const cell of row) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

function lastFilled(row: readonly string[]): number {
  let last = row.length - 1;
  while (last >= 0 && row[last] === '') last--;
  return last;
}
