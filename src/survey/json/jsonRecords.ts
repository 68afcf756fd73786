import { FileDamage } from '../named/FileDamage';
import { longestRow } from '../readLimits';

/** What begins each record of a JSON text sequence (RFC 7464). */
const recordMark = '\u001e';

/** One record of a JSON text: an object of its own. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * Cuts a JSON text into the objects of its outermost list, or into the objects that follow each other line by line,
 * piece by piece as it comes. Throws `FileDamage` where the text is neither.
 */
export class JsonRecords {
  #rest = '';
  #depth = 0;
  #inText = false;
  #scanned = 0;
  #listed = false;
  #closed = false;
  #count = 0;

  push(piece: string): readonly JsonRecord[] {
    const records: JsonRecord[] = [];
    const text = this.#rest + piece;
    let start = this.#depth > 0 ? 0 : -1;
    let at = this.#scanned;
    for (; at < text.length; at++) {
      const letter = text[at];
      if (this.#inText) {
        if (letter === '\\') at++;
        else if (letter === '"') this.#inText = false;
      } else if (this.#depth > 0 && letter === '"') this.#inText = true;
      else if (letter === '{' || (letter === '[' && this.#depth > 0)) {
        if (this.#depth === 0) start = at;
        this.#depth++;
      } else if ((letter === '}' || letter === ']') && this.#depth > 0) {
        this.#depth--;
        if (this.#depth === 0) records.push(this.#parsed(text.slice(start, at + 1)));
      } else if (this.#depth === 0) this.#between(letter ?? '');
    }
    this.#rest = this.#depth > 0 ? text.slice(Math.max(0, start)) : '';
    this.#scanned = this.#depth > 0 ? at - Math.max(0, start) : at - text.length;
    if (this.#rest.length > longestRow)
      throw new FileDamage(this.#place(), '}', `> ${longestRow} characters`);
    return records;
  }

  /** Throws where the text ends within a record or its list. */
  finish(): void {
    if (this.#depth > 0) throw new FileDamage(this.#place(), this.#inText ? '"' : '}', 'EOF');
    if (this.#listed && !this.#closed) throw new FileDamage(this.#place(), ']', 'EOF');
  }

  #between(letter: string): void {
    if (letter.trim() === '' || letter === ',' || letter === recordMark) return;
    if (letter === '[' && !this.#listed && this.#count === 0) this.#listed = true;
    else if (letter === ']' && this.#listed && !this.#closed) this.#closed = true;
    else throw new FileDamage(this.#place(), '{', letter);
  }

  #parsed(text: string): JsonRecord {
    if (this.#closed) throw new FileDamage(this.#place(), 'EOF', '{');
    this.#count++;
    try {
      return JSON.parse(text) as JsonRecord;
    } catch {
      throw new FileDamage(`#${this.#count}`, 'JSON', text.slice(0, 80));
    }
  }

  #place(): string {
    return `#${this.#count + 1}`;
  }
}
