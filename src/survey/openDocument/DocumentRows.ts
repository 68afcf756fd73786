import { numberText } from '../workbook/cellText';
import { RowGrid } from '../workbook/RowGrid';
import type { XmlEvents } from '../workbook/readXml';

type Attributes = Readonly<Record<string, string>>;

/**
 * A sheet's rows of texts, from the content of an OpenDocument spreadsheet as it comes (ODF 1.3 part 3, section 9). Values are as
 * a workbook's: numbers, dates as `2024-05-31`, truth as `TRUE` and `FALSE`, other cells by their text. Repeated cells and
 * rows count once for what a sheet may hold, so that a few words can't claim a million rows.
 */
export class DocumentRows implements XmlEvents {
  readonly grid = new RowGrid();
  /** The sheets' names, in order. */
  readonly sheets: string[] = [];
  isSpreadsheet = false;
  readonly #sheet: string | undefined;
  #isWanted = false;
  #isRead = false;
  /** Tables within a cell are no sheets. */
  #depth = 0;
  #row = 0;
  #column = 0;
  #rowRepeats = 1;
  #cell: Attributes | undefined;
  #text = '';
  #paragraphs = 0;
  /** Depth within what a cell shows beside its text: comments, drawings. */
  #aside = 0;

  /** @param sheet The one wanted; the first that has rows where none is named. */
  constructor(sheet: string | undefined) {
    this.#sheet = sheet;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'spreadsheet') this.isSpreadsheet = true;
    else if (name === 'table') this.#openTable(attributes['table:name'] ?? '');
    else if (!this.#isWanted || this.#depth !== 1) return;
    else if (name === 'table-row') {
      this.#row++;
      this.#column = 0;
      this.#rowRepeats = repeats(attributes['table:number-rows-repeated']);
      this.grid.startRow(this.#row);
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#cell = attributes;
      this.#text = '';
      this.#paragraphs = 0;
      this.#aside = 0;
    } else if (this.#cell && isAside(name)) this.#aside++;
    else if (this.#cell && this.#aside === 0) this.#openText(name, attributes);
  }

  text(text: string): void {
    if (this.#cell && this.#aside === 0 && this.#paragraphs > 0)
      this.#text += text.replace(/[ \t\r\n]+/g, ' ');
  }

  close(name: string): void {
    if (name === 'table') {
      this.#depth--;
      if (this.#depth > 0 || !this.#isWanted) return;
      this.#isWanted = false;
      this.#isRead ||= this.grid.hasRows;
    } else if (this.#depth !== 1) return;
    else if (this.#cell && isAside(name)) this.#aside--;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (name === 'table-row' && this.#isWanted) {
      this.grid.repeatRow(this.#rowRepeats - 1);
      this.#row += this.#rowRepeats - 1;
    }
  }

  #openTable(name: string): void {
    this.#depth++;
    if (this.#depth > 1) return;
    this.sheets.push(name);
    this.#isWanted = this.#sheet === undefined ? !this.#isRead : this.#sheet === name;
    this.#row = 0;
  }

  #openText(name: string, attributes: Attributes): void {
    if (name === 'p' && this.#paragraphs++ > 0) this.#text += '\n';
    if (name === 's') this.#text += ' '.repeat(Math.min(repeats(attributes['text:c']), 1000));
    if (name === 'tab') this.#text += '\t';
    if (name === 'line-break') this.#text += '\n';
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell) return;
    const count = repeats(cell['table:number-columns-repeated']);
    const text = valueText(cell, this.#text);
    if (text === undefined) throw this.grid.damaged(cell['office:value-type'] ?? '');
    if (text === '') {
      this.#column += count;
      return;
    }
    for (let i = 0; i < count; i++) this.grid.fill(++this.#column, text, i > 0);
  }
}

/** How often a cell, a row or a blank stands: once where nothing is said. */
function repeats(stated: string | undefined): number {
  const count = Number(stated ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

function isAside(name: string): boolean {
  return (
    name === 'annotation' || name === 'frame' || name === 'custom-shape' || name === 'ruby-text'
  );
}

/** A cell's text by what its value is; undefined where the value is not of that kind. */
function valueText(cell: Attributes, shown: string): string | undefined {
  const value = cell['office:value'];
  switch (cell['office:value-type']) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const number = value === undefined || value.trim() === '' ? Number.NaN : Number(value);
      return Number.isNaN(number) ? undefined : numberText(number);
    }
    case 'boolean': {
      const truth = cell['office:boolean-value'];
      return truth === 'true' ? 'TRUE' : truth === 'false' ? 'FALSE' : undefined;
    }
    case 'date':
      return dateText(cell['office:date-value'] ?? '');
    case 'time':
      return timeText(cell['office:time-value'] ?? '');
    default:
      return shown === '' ? (cell['office:string-value'] ?? '') : shown;
  }
}

/** `2024-05-31`, with a time of day `2024-05-31 14:05:09`. */
function dateText(value: string): string | undefined {
  const found = /^(-?\d{4,}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?/.exec(value);
  if (!found) return undefined;
  const [, day = '', clock] = found;
  return clock === undefined || clock === '00:00:00' ? day : `${day} ${clock}`;
}

/** `PT14H05M09S` as `14:05:09`. */
function timeText(value: string): string | undefined {
  const found = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(value);
  return found
    ?.slice(1, 4)
    .map((part) => part.padStart(2, '0'))
    .join(':');
}
