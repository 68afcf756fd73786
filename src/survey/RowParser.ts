import Papa from 'papaparse';
import type { Dialect } from './guessDialect';
import { longestRow } from './readLimits';

const mostRepairs = 100;

/**
 * Rows of cells from pieces of text, by PapaParse's parser: a row is given out once its end has been seen, so that
 * neither a quoted line break nor an escaped quote is cut by the end of a piece.
 *
 * A quotation mark that opens a cell and is never closed would swallow the rest of the file. Its line is then read
 * as it stands, with the quotation mark, and counted in `repairedRows`.
 */
export class RowParser {
  readonly #dialect: Dialect;
  readonly #parser: Papa.Parser;
  #rest = '';
  #rowsGiven = 0;
  #quotes = true;
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
      const unclosed = errors.some((error) => error.code === 'MissingQuotes');
      if (!unclosed || !this.#rest.includes(this.#dialect.newline)) {
        this.#rest = '';
        for (const row of this.#given(data)) rows.push(row);
        return rows;
      }
      rows.push(this.#firstLineUnquoted());
      for (const row of this.#completeRows()) rows.push(row);
    }
    return rows;
  }

  #completeRows(): string[][] {
    const { data, meta } = this.#parse(true);
    this.#rest = this.#rest.substring(meta.cursor);
    return this.#given(data);
  }

  #parse(withoutLast: boolean): Papa.ParseResult<string[]> {
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
    return this.#given([line.split(delimiter)])[0]!;
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
