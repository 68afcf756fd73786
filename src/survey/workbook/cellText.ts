import type { WorkbookParts } from './WorkbookParts';

const dayMilliseconds = 86_400_000;
/** Days from the start of 1900, as Excel counts them, to that of 1970; and from 1900 to 1904. */
const daysTo1970 = 25_569;
const daysTo1904 = 1462;

/** A cell as its sheet states it. */
export interface StatedCell {
  /** `t`: what the value is. */
  readonly type: string;
  /** `s`: the number of its style. */
  readonly style: number;
  readonly value: string;
  /** The text that stands in the cell itself. */
  readonly inline: string;
}

/**
 * A workbook's cell as text: numbers to the 15 digits that Excel shows, dates as `2024-05-31`, with a time of day
 * `2024-05-31 14:05:09`, truth as `TRUE` and `FALSE`. Undefined where the cell holds what its type can't be.
 */
export function cellText(
  { type, style, value, inline }: StatedCell,
  { texts, isDate, from1904 }: WorkbookParts,
): string | undefined {
  if (type === 'inlineStr') return inline;
  if (value === '') return '';
  if (type === 's') return texts[Number(value)];
  if (type === 'str' || type === 'e') return value;
  if (type === 'b') return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : undefined;
  if (type === 'd') return dateText(Date.parse(value));
  const number = Number(value);
  if (Number.isNaN(number)) return undefined;
  if (!isDate[style]) return numberText(number);
  return dateText((number + (from1904 ? daysTo1904 : 0) - daysTo1970) * dayMilliseconds);
}

/** A number to the 15 digits that spreadsheets show. */
export function numberText(number: number): string {
  return String(Number(number.toPrecision(15)));
}

function dateText(time: number): string {
  const milliseconds = Math.round(time / 1000) * 1000;
  if (Math.abs(milliseconds) > 8.64e15 || Number.isNaN(milliseconds)) return '';
  const [day = '', clock = ''] = new Date(milliseconds).toISOString().split('T');
  return milliseconds % dayMilliseconds === 0 ? day : `${day} ${clock.slice(0, 8)}`;
}
