import { errorProblem } from '../../problem/Problem';
import { SpoiledSource } from '../archive/SpoiledSource';
import { mostColumns } from '../readLimits';
import { cellText } from './cellText';
import type { XmlEvents } from './readXml';
import { TextRuns } from './sharedTexts';
import type { WorkbookParts } from './WorkbookParts';

/** Rows that a sheet can have (Excel's limit). */
const mostRows = 1_048_576;
/** A sheet of fewer cells fits into memory however few are filled. */
const harmlessArea = 200_000;
/** Filled cells are at least one in so many, in a survey of many optional questions too. */
const sparsest = 100;
/** Rows whose widest gives the width of all: a sheet leaves out the blanks at a row's end. */
const rowsForWidth = 60;

/**
 * A sheet's rows of texts, from its XML as it comes. Only cells that hold something count: a row or column that is merely
 * named or formatted, however far out, takes no memory. Throws `SpoiledSource` where a cell stands so far beyond the
 * others that no table has that shape (a blank typed into the last row by mistake), or is not what its type says.
 */
export class SheetRows implements XmlEvents {
  readonly #parts: WorkbookParts;
  readonly #inline = new TextRuns();
  #done: (readonly string[])[] = [];
  #cells: string[] = [];
  #row = 0;
  #column = 0;
  #type = '';
  #style = 0;
  #value = '';
  #isCell = false;
  #isValue = false;
  /** Rows given or waiting; the next is one more. */
  #rows = 0;
  #filled = 0;
  #widest = 0;
  #width: number | undefined;

  constructor(parts: WorkbookParts) {
    this.#parts = parts;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.#startRow(attributes.r ? Number(attributes.r) : this.#row + 1);
    } else if (name === 'c') {
      this.#place(attributes.r);
      this.#type = attributes.t ?? 'n';
      this.#style = Number(attributes.s ?? -1);
      this.#value = '';
      this.#isCell = true;
    } else if (this.#isCell) {
      if (name === 'v') this.#isValue = true;
      else this.#inline.open(name);
    }
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text;
    else if (this.#isCell) this.#inline.text(text);
  }

  close(name: string): void {
    if (!this.#isCell) return;
    if (name === 'v') this.#isValue = false;
    else this.#inline.close(name);
    if (name !== 'c') return;
    this.#isCell = false;
    const stated = { type: this.#type, style: this.#style, value: this.#value };
    const text = cellText({ ...stated, inline: this.#inline.take() }, this.#parts);
    if (text === undefined) throw this.#damaged(`${stated.type} “${stated.value.slice(0, 30)}”`);
    if (text !== '') this.#fill(text);
  }

  /** The rows that are complete, since they were last taken. */
  take(isLast: boolean): readonly (readonly string[])[] {
    if (isLast) this.#startRow(this.#row + 1);
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

  #startRow(row: number): void {
    if (this.#cells.length > 0) {
      for (let missing = this.#row - this.#rows - 1; missing > 0; missing--) this.#done.push([]);
      this.#done.push(this.#cells);
      this.#rows = this.#row;
      this.#cells = [];
    }
    this.#row = row;
    this.#column = 0;
  }

  #place(reference: string | undefined): void {
    const found = /^\$?([A-Z]+)\$?(\d+)$/i.exec(reference?.trim() ?? '');
    if (!found) {
      this.#column++;
      return;
    }
    const [, letters = '', digits = ''] = found;
    if (Number(digits) !== this.#row) this.#startRow(Number(digits));
    this.#column = 0;
    for (const letter of letters.toUpperCase())
      this.#column = this.#column * 26 + letter.charCodeAt(0) - 64;
  }

  #fill(text: string): void {
    if (this.#row <= this.#rows) throw this.#damaged('a row comes twice');
    this.#filled++;
    const width = Math.max(this.#widest, this.#column);
    const area = this.#row * width;
    const isFar = area > harmlessArea && area > this.#filled * sparsest;
    if (this.#row > mostRows || this.#column > mostColumns || isFar)
      throw new SpoiledSource(
        errorProblem('sheet-reaches-far', { cell: this.#cell(), count: this.#filled - 1 }),
      );
    this.#widest = width;
    while (this.#cells.length < this.#column - 1) this.#cells.push('');
    this.#cells[this.#column - 1] = text;
  }

  #cell(): string {
    return `${columnLetters(this.#column)}${this.#row}`;
  }

  #damaged(reason: string): SpoiledSource {
    return new SpoiledSource(
      errorProblem('workbook-damaged', { reason: `${this.#cell()}: ${reason}` }),
    );
  }
}

/** 1 is A, 27 is AA. */
function columnLetters(column: number): string {
  if (column < 1) return '';
  const last = (column - 1) % 26;
  return columnLetters((column - 1 - last) / 26) + String.fromCharCode(65 + last);
}
