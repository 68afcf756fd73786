import type { Study } from './Study';

/** When the answers were given: a year, and the month (1–12) of the middle of fieldwork where dates tell it. */
export interface FieldworkTime {
  readonly year: number;
  readonly month?: number;
}

/** A study's fieldwork: the stated year, else that of the middle of its dates; undefined where it states neither. */
export function fieldworkOf(study: Study): FieldworkTime | undefined {
  const { year, start, end } = study.fieldwork ?? {};
  const middle = middleOf(dayOf(start ?? end), dayOf(end ?? start));
  if (middle && (year === undefined || year === middle.getUTCFullYear())) {
    return { year: middle.getUTCFullYear(), month: middle.getUTCMonth() + 1 };
  }
  return year === undefined ? undefined : { year };
}

/** A date of at least a year and a month; a year alone says nothing of the month. */
function dayOf(text: string | undefined): number {
  return text !== undefined && /^\d{4}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
}

function middleOf(start: number, end: number): Date | undefined {
  const middle = (start + end) / 2;
  return Number.isNaN(middle) ? undefined : new Date(middle);
}
