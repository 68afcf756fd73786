import { cellText } from './cellText';
import { RowGrid } from './RowGrid';
import type { XmlEvents } from './readXml';
import { TextRuns } from './sharedTexts';
import type { WorkbookParts } from './WorkbookParts';

/**
 * A sheet's rows of texts, from its XML as it comes. Throws `SpoiledSource` as `RowGrid` does, and where a cell is not what its
 * type says.
 */
export class SheetRows implements XmlEvents {
  readonly #parts: WorkbookParts;
  readonly #grid = new RowGrid();
  readonly #inline = new TextRuns();
  #column = 0;
  #type = '';
  #style = 0;
  #value = '';
  #isCell = false;
  #isValue = false;

  constructor(parts: WorkbookParts) {
    this.#parts = parts;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.#startRow(attributes.r ? Number(attributes.r) : this.#grid.row + 1);
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
    if (text === undefined)
      throw this.#grid.damaged(`${stated.type} “${stated.value.slice(0, 30)}”`, this.#column);
    if (text !== '') this.#grid.fill(this.#column, text);
  }

  /** The rows that are complete, since they were last taken. */
  take(isLast: boolean): readonly (readonly string[])[] {
    return this.#grid.take(isLast);
  }

  #startRow(row: number): void {
    this.#grid.startRow(row);
    this.#column = 0;
  }

  #place(reference: string | undefined): void {
    const found = /^\$?([A-Z]+)\$?(\d+)$/i.exec(reference?.trim() ?? '');
    if (!found) {
      this.#column++;
      return;
    }
    const [, letters = '', digits = ''] = found;
    if (Number(digits) !== this.#grid.row) this.#startRow(Number(digits));
    this.#column = 0;
    for (const letter of letters.toUpperCase())
      this.#column = this.#column * 26 + letter.charCodeAt(0) - 64;
  }
}
