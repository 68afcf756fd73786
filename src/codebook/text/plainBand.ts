import marks from '../../../data/marks.json';

const monthNumber = new Map(
  marks.months.flatMap((names, k) => names.split(' ').map((name) => [name, k + 1] as const)),
);
const excelDate = /^(?:(\d{1,2})[-. ]([\p{L}]{3,4})\.?|([\p{L}]{3,4})\.?[-. ](\d{1,2}))$/u;
/** A date cell of a workbook; its year is that in which the cell was typed. */
const isoDate = /^(?:19|20)\d{2}-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const interval =
  /^([[(\]])\s*(-?[\d.]+|-\s?inf(?:inity)?|-\s?∞)\s*[,;]\s*(\+?[\d.]+|\+?\s?inf(?:inity)?|\+?\s?∞)\s*([\])[])$/i;

/** The band that a spreadsheet turned into a date: "12-Oct" was 10-12, "2-Jan" 1-2. Undefined where the text is no such date. */
export function bandOfExcelDate(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = isoDate.exec(trimmed);
  if (iso) return inOrder(Number(iso[1]), Number(iso[2]));
  const found = excelDate.exec(trimmed);
  const word = (found?.[2] ?? found?.[3] ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const month = monthNumber.get(word);
  return month === undefined ? undefined : inOrder(month, Number(found?.[1] ?? found?.[4]));
}

function inOrder(a: number, b: number): string {
  return `${Math.min(a, b)}-${Math.max(a, b)}`;
}

/**
 * A band as people write it, from what programs make of it: "[18,25)" of R's and pandas' `cut` is 18-24, "[65,Inf)" is 65+,
 * "18_24" is 18-24, "65_plus" is "65 plus", "12-Oct" is 10-12. Other texts as they are.
 */
export function plainBand(text: string): string {
  const date = bandOfExcelDate(text);
  if (date !== undefined) return date;
  const found = interval.exec(text.trim());
  if (found) return ofInterval(found[1] === '[', found[2]!, found[3]!, found[4] === ']');
  if (!/\d_|_\d/.test(text)) return text;
  return text.replace(/(?<=\d)_+(?=\d)/g, '-').replace(/_+/g, ' ');
}

/** Whole numbers are ages or years, so that an end left out is the number beside it. */
function ofInterval(withLow: boolean, low: string, high: string, withHigh: boolean): string {
  const isWhole = ![low, high].some((end) => end.includes('.') && !/\.0+$/.test(end));
  const step = isWhole ? 1 : 0;
  const first = /inf|∞/i.test(low) ? undefined : Number(low) + (withLow ? 0 : step);
  const last = /inf|∞/i.test(high) ? undefined : Number(high) - (withHigh ? 0 : step);
  if (last === undefined) return `${first ?? 0}+`;
  return first === undefined ? `<= ${last}` : `${first}-${last}`;
}
