/**
 * A value of a typed file as text: truth as `TRUE` and `FALSE`, dates as `2024-05-31 14:05:09`, several values of one cell
 * joined by `;`, and anything deeper as JSON. Nothing, and no number, are blank.
 */
export function valueText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return Number.isNaN(value) ? '' : String(value === 0 ? 0 : value);
    case 'bigint':
      return String(value);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    case 'object':
      return value === null ? '' : objectText(value);
    default:
      return '';
  }
}

function objectText(value: object): string {
  if (Array.isArray(value)) return value.map(valueText).join(';');
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : momentText(value);
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' ? String(part) : part,
  );
}

/** A moment to the millisecond where it has a fraction of a second, else to the second. */
function momentText(moment: Date): string {
  const text = moment.toISOString().replace('T', ' ').replace('Z', '');
  return text.endsWith('.000') ? text.slice(0, -4) : text;
}

/** The fewest digits that single precision tells apart: 0.1, not 0.10000000149011612. */
export function singleText(value: number): string {
  if (Number.isInteger(value)) return valueText(value);
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return Number.isNaN(value) ? '' : String(Number(value.toPrecision(9)));
}
