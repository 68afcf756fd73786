import type { ColumnValues } from './SurveyTable';

const mostCodedNumbers = 20_000;

/**
 * One column as it grows. Texts are coded in order of appearance, in the fewest bytes that hold the codes. A column with
 * more distinct numbers than can be anyone's answer options is kept as numbers instead, while every text is the
 * shortest form of its number, so that nothing is lost; it turns back if a text comes that is not.
 */
export class ColumnBuilder {
  #codeOf = new Map<string, number>([['', 0]]);
  #codes: Uint8Array | Uint16Array | Uint32Array = new Uint8Array(0);
  #numbers: Float64Array | undefined;
  #numeric: 'not-yet' | 'yes' | 'never' = 'not-yet';

  /** Whether no row has had a text. */
  get isBlank(): boolean {
    return this.#codeOf.size === 1 && this.#numbers === undefined;
  }

  /** Sets cell `cell` of each row, the first of which is respondent `first`; rows come in order. */
  add(rows: readonly (readonly string[])[], cell: number, first: number): void {
    for (let i = 0; i < rows.length; i++) {
      const text = rows[i]![cell];
      if (text !== undefined && text !== '') this.set(first + i, text);
    }
  }

  set(row: number, text: string): void {
    if (this.#numbers) {
      if (isCanonicalNumber(text)) {
        this.#numbers = grown(this.#numbers, row);
        this.#numbers[row] = Number(text);
        return;
      }
      this.#turnToCodes(this.#numbers);
    }
    let code = this.#codeOf.get(text);
    if (code === undefined) {
      code = this.#codeOf.size;
      this.#codeOf.set(detached(text), code);
      this.#widen(code);
    }
    if (row >= this.#codes.length) this.#codes = grown(this.#codes, row);
    this.#codes[row] = code;
    if (code > mostCodedNumbers && this.#numeric === 'not-yet') this.#tryNumbers();
  }

  /** The column over `rowCount` respondents; those never set are blank. */
  finish(rowCount: number): ColumnValues {
    if (this.#numbers) {
      const values = new Float64Array(rowCount).fill(Number.NaN);
      values.set(this.#numbers.subarray(0, rowCount));
      return { kind: 'numeric', values };
    }
    const codes = new (this.#codes.constructor as typeof Uint8Array)(rowCount);
    codes.set(this.#codes.subarray(0, rowCount));
    const texts = [...this.#codeOf.keys()];
    this.#codeOf = new Map();
    return { kind: 'coded', codes, texts };
  }

  #widen(code: number): void {
    if (code === 0x100) this.#codes = Uint16Array.from(this.#codes);
    if (code === 0x10000) this.#codes = Uint32Array.from(this.#codes);
  }

  #tryNumbers(): void {
    const texts = [...this.#codeOf.keys()];
    if (!texts.every((text) => text === '' || isCanonicalNumber(text))) {
      this.#numeric = 'never';
      return;
    }
    const numberOf = texts.map((text) => (text === '' ? Number.NaN : Number(text)));
    this.#numbers = Float64Array.from(this.#codes, (code) => numberOf[code]!);
    this.#numeric = 'yes';
    this.#codeOf = new Map([['', 0]]);
    this.#codes = new Uint8Array(0);
  }

  #turnToCodes(numbers: Float64Array): void {
    this.#numbers = undefined;
    this.#numeric = 'never';
    this.#codes = new Uint32Array(numbers.length);
    for (let row = 0; row < numbers.length; row++) {
      if (!Number.isNaN(numbers[row])) this.set(row, String(numbers[row]));
    }
  }
}

function isCanonicalNumber(text: string): boolean {
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text;
}

function grown<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
  values: T,
  row: number,
): T {
  if (row < values.length) return values;
  const larger = new (values.constructor as new (length: number) => T)(
    Math.max(1024, row + 1, Math.ceil(values.length * 1.6)),
  );
  if (larger instanceof Float64Array) larger.fill(Number.NaN, values.length);
  larger.set(values);
  return larger;
}

/** A copy that does not keep the megabytes of text alive that it was cut from. */
function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
