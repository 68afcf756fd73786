import Papa from 'papaparse';
import type { Dialect } from './guessDialect';
import { longestRow } from './readLimits';
import { spoiledLine } from './spoiledLine';

const mostRepairs = 100;
/** Narrower rows may well stand in a quoted text. */
const leastWidth = 3;

interface Swallowing {
  readonly index: number;
  readonly start: number;
}

export interface UnendedRow {
  /** From 1. */
  readonly row: number;
  readonly cells: number;
  readonly isQuoted: boolean;
}

/**
 * Rows of cells from pieces of text, by PapaParse's parser: a row is given out once its end has been seen, so that
 * neither a quoted line break nor an escaped quote is cut by the end of a piece.
 *
 * A quotation mark that opens a cell and is never closed would swallow the rest of the file. Its line is then read
 * by itself, with the quotation mark, and counted in `repairedRows`. So is one that swallows whole rows before a
 * later cell's quotation mark closes it.
 */
export class RowParser {
  readonly #dialect: Dialect;
  readonly #parser: Papa.Parser;
  #rest = '';
  #rowsGiven = 0;
  #quotes = true;
  #width = 0;
  /** The text's last row, where no line end follows it: how many cells it has, and whether a quotation mark is left open. */
  unended: UnendedRow | undefined;
  /** Row numbers, from 1 in this text, that hold a quotation mark never closed. */
  readonly repairedRows: number[] = [];

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.#parser = this.#makeParser();
  }

  #makeParser(): Papa.Parser {
    const { delimiter, newline } = this.#dialect;
    return new Papa.Parser({ delimiter, newline });
  }

  /** Takes the next piece; gives the rows that are complete. */
  push(piece: string): string[][] {
    this.#rest += piece;
    const rows = this.#completeRows();
    while (this.#rest.length > longestRow) {
      rows.push(this.#firstLineUnquoted());
      for (const row of this.#completeRows()) rows.push(row);
    }
    return rows;
  }

  /** The rows that remain at the text's end. */
  finish(): string[][] {
    const rows = this.#completeRows();
    while (this.#rest !== '') {
      const { data, errors } = this.#parse(false);
      const unclosed =
        errors.some((error) => error.code === 'MissingQuotes') ||
        (errors.some(isMisplacedQuote) && this.#holdsRows(this.#rest));
      if (!unclosed || !this.#rest.includes(this.#dialect.newline)) {
        this.#rest = '';
        for (const row of this.#given(data)) rows.push(row);
        const cells = data.at(-1)?.length ?? 0;
        this.unended = { row: this.#rowsGiven, cells, isQuoted: unclosed };
        return rows;
      }
      rows.push(this.#firstLineUnquoted());
      for (const row of this.#completeRows()) rows.push(row);
    }
    return rows;
  }

  #completeRows(): string[][] {
    const { data, meta, errors } = this.#parse(true);
    if (this.#width === 0) this.#width = commonestLength(data);
    const swallowing = this.#quotes ? this.#firstSwallowing(data, errors) : undefined;
    if (swallowing === undefined) {
      this.#rest = this.#rest.substring(meta.cursor);
      return this.#given(data);
    }
    this.#rest = this.#rest.substring(swallowing.start);
    const before = this.#given(data.slice(0, swallowing.index));
    const line = this.#firstLineUnquoted();
    return [...before, line, ...this.#completeRows()];
  }

  /**
   * The first of the rows whose text is several rows, each as wide as the others, run together by a quotation mark. The mark
   * that closes it opens a later cell, which no writer of CSV leaves unescaped, so that the parser complains of it.
   */
  #firstSwallowing(
    rows: readonly (readonly string[])[],
    errors: readonly Papa.ParseError[],
  ): Swallowing | undefined {
    for (const index of new Set(errors.filter(isMisplacedQuote).map(({ row }) => row ?? -1))) {
      const row = rows[index];
      if (!row || !mayHoldRows(row, this.#dialect, this.#width)) continue;
      const start = index === 0 ? 0 : this.#parse(true, index).meta.cursor;
      const end = this.#parse(true, index + 1).meta.cursor;
      if (this.#holdsRows(this.#rest.substring(start, end))) return { index, start };
    }
    return undefined;
  }

  #holdsRows(text: string): boolean {
    const { delimiter, newline } = this.#dialect;
    const lines = text.split(newline).filter((line) => line !== '' && line !== '\r');
    if (this.#width < leastWidth || lines.length < 2) return false;
    // The first is the spoiled one: its cells need not add up.
    return lines.slice(1).every((line) => {
      const { data, errors } = this.#parser.parse(line, 0, false) as Papa.ParseResult<string[]>;
      const cells = errors.length === 0 ? data[0]!.length : line.split(delimiter).length;
      return cells === this.#width;
    });
  }

  #parse(withoutLast: boolean, preview = 0): Papa.ParseResult<string[]> {
    if (preview > 0) {
      const { delimiter, newline } = this.#dialect;
      return new Papa.Parser({ delimiter, newline, preview }).parse(this.#rest, 0, withoutLast);
    }
    if (this.#quotes) return this.#parser.parse(this.#rest, 0, withoutLast);
    const { delimiter, newline } = this.#dialect;
    const unquoting = new Papa.Parser({ delimiter, newline, fastMode: true });
    return unquoting.parse(this.#rest, 0, withoutLast);
  }

  #firstLineUnquoted(): string[] {
    const { delimiter, newline } = this.#dialect;
    const end = this.#rest.indexOf(newline);
    const line = end < 0 ? this.#rest : this.#rest.substring(0, end);
    this.#rest = end < 0 ? '' : this.#rest.substring(end + 1);
    this.repairedRows.push(this.#rowsGiven + 1);
    // A file with so many of them does not use quotation marks to quote.
    if (this.repairedRows.length >= mostRepairs) this.#quotes = false;
    return this.#given([spoiledLine(line, delimiter, this.#width)])[0]!;
  }

  /** Rows without the carriage return that a CRLF leaves on the last cell. */
  #given(rows: string[][]): string[][] {
    this.#rowsGiven += rows.length;
    if (!this.#dialect.carriage) return rows;
    for (const row of rows) {
      const last = row[row.length - 1]!;
      if (last.endsWith('\r')) row[row.length - 1] = last.slice(0, -1);
    }
    return rows;
  }
}

/** Whether a cell's line breaks leave as many cells after them as a row has: what a quick look can tell. */
function mayHoldRows(
  row: readonly string[],
  { delimiter, newline }: Dialect,
  width: number,
): boolean {
  return row.some((cell, k) => {
    const end = cell.lastIndexOf(newline);
    if (end < 0 || width < leastWidth) return false;
    const after = cell.substring(end + 1).split(delimiter).length + row.length - k - 1;
    return after >= width;
  });
}

function isMisplacedQuote({ code }: Papa.ParseError): boolean {
  return code === 'InvalidQuotes';
}

function commonestLength(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
