import { foldAnswer } from '../text/foldAnswer';
import { isScaleRun } from './orderByNumbers';
import type { ScaleOrder } from './ScaleOrder';

/** One sign, repeated, with signs of another kind for those not given: "★★★☆☆". */
const signs = /^(?!\d)([^\s\p{L}\p{N}\p{P}*])\1*([^\s\p{L}\p{N}\p{P}*]*)$/u;
const stars = /^\*+$/;
const ofTotal = /^(\d{1,2})\s*(?:\/|\p{L}+(?:\s\p{L}+)?)\s*(\d{1,2})(?:\s\p{L}+)?$/u;
const counted = /^(\d{1,2})\s(\p{L}+)$/u;

/** How many signs an answer is made of ("★★★" is 3); undefined where it is no row of one sign. */
export function signCount(text: string): number | undefined {
  const bare = text.trim().replace(/\ufe0f/g, '');
  if (stars.test(bare)) return bare.length;
  const found = signs.exec(bare);
  if (!found) return undefined;
  const [, sign = '', rest = ''] = found;
  return [...bare].length - (rest === '' ? 0 : [...rest].length) || [...sign].length;
}

/**
 * The order of answers that count something: "★" to "★★★★★", "3 stars", "4 su 5", "3/5". Undefined where one does not, or the
 * counts are not those of a scale.
 */
export function orderByCount(answers: readonly string[]): ScaleOrder | undefined {
  if (answers.length < 2 || answers.length > 11) return undefined;
  const counts = countsOf(answers);
  if (!counts || !isScaleRun(counts)) return undefined;
  const order = counts.map((_, k) => k).sort((a, b) => counts[a]! - counts[b]!);
  return { family: 'numbers', order, outside: [], confidence: 0.9 };
}

function countsOf(answers: readonly string[]): readonly number[] | undefined {
  const rows = answers.map(signCount);
  if (rows.every((count) => count !== undefined)) return rows;
  const totals = answers.map((answer) => ofTotal.exec(answer.trim()));
  const ends = new Set(totals.map((found) => found?.[2]));
  if (totals.every((found) => found !== null) && ends.size === 1)
    return totals.map((found) => Number(found[1]));
  const units = answers.map((answer) => counted.exec(answer.trim()));
  const names = new Set(units.map((found) => foldAnswer(found?.[2] ?? '').slice(0, 3)));
  return units.every((found) => found !== null) && names.size === 1
    ? units.map((found) => Number(found[1]))
    : undefined;
}
