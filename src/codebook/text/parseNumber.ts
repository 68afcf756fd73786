import { tidyText } from './tidyText';

export type DecimalMark = '.' | ',';

/**
 * The decimal mark a column's texts use. One text settles it for all: `0,507` or `1,5` can only be decimals,
 * so `1,234` beside them is one too; `1.620` beside `810` is a thousand and more, since no number without a point
 * reaches a thousand and every point has three digits after it. Without such texts the point is the mark.
 */
export function decimalMarkOf(texts: readonly string[]): DecimalMark {
  const decisive = /^[+-]?(0,\d+|\d+,(\d{1,2}|\d{4,})|\d{1,3}(\.\d{3})+,\d+)([eE][+-]?\d+)?$/;
  const bare = texts.map(bareNumber);
  return bare.some((text) => decisive.test(text)) || groupsByPoints(bare) ? ',' : '.';
}

const leastGrouped = 2;

function groupsByPoints(texts: readonly string[]): boolean {
  const pointed = texts.filter((text) => /^[+-]?\d+\.\d+$/.test(text));
  const plain = texts.filter((text) => /^[+-]?\d+$/.test(text));
  if (pointed.length < leastGrouped || plain.length < leastGrouped) return false;
  const areGroups = pointed.every((text) => /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(text));
  const sizes = plain.map((text) => Math.abs(Number(text)));
  return areGroups && Math.max(...sizes) < 1000 && Math.max(...sizes) >= 100;
}

/**
 * A number as people write it in a cell: `1234.5`, `1,234.5`, with a decimal comma `1.234,5`, `12 %`, `€ 1 200`.
 * NaN where the text is not one number.
 */
export function parseNumber(text: string, mark: DecimalMark): number {
  const bare = bareNumber(text);
  const pointed = mark === ',' ? bare.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ',')) : bare;
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(pointed)) return Number(pointed);
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(pointed)) return Number(pointed.replaceAll(',', ''));
  // A column of decimal commas may still hold a plain decimal point.
  if (mark === ',' && /^[+-]?\d*\.\d+$/.test(bare)) return Number(bare);
  return Number.NaN;
}

function bareNumber(text: string): string {
  return tidyText(text)
    .replace(/^[€$£]\s*|\s*[€$£%]$/g, '')
    .replace(/(?<=\d)[ '’](?=\d{3}(?!\d))/g, '');
}
