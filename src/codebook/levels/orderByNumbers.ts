import { numberTag } from '../text/numberTag';
import type { WordingReader } from '../wording/WordingReader';
import { orderByWording } from './orderByWording';
import type { ScaleOrder } from './ScaleOrder';

/**
 * The order of a scale whose points are numbers, some with words: "1 - Not at all", "2", …, "10 - Extremely".
 * Ascending by number unless the words at its ends say that the numbers fall ("1 = Very important … 5 = Not at all").
 * Undefined where no answer has words, or the numbers are not those of a scale.
 */
export function orderByNumbers(
  answers: readonly string[],
  reader: WordingReader,
  language: string,
): ScaleOrder | undefined {
  const tags = answers.map(numberTag);
  if (tags.some(({ tag }) => tag === undefined)) return undefined;
  const numbers = tags.map(({ tag }) => tag ?? 0);
  const worded = tags.filter(({ words }) => words !== '');
  const bareCount = tags.length - worded.length;
  if (worded.length === 0 || bareCount === 0 || !isScaleRun(numbers)) return undefined;
  const ascending = numbers.map((_, k) => k).sort((a, b) => numbers[a]! - numbers[b]!);
  const ends = ascending.filter((k) => tags[k]!.words !== '');
  const words = orderByWording(
    ends.map((k) => tags[k]!.words),
    reader,
    language,
  );
  const falls = words !== undefined && words.order[0]! > words.order.at(-1)!;
  return {
    family: words && words.family !== 'yes-no' ? words.family : 'numbers',
    order: falls ? [...ascending].reverse() : ascending,
    confidence: words ? 0.93 : 0.82,
    outside: [],
  };
}

/** Whole numbers without repeats that a 2- to 11-point scale could have: from 0 or 1 up, or around zero. */
export function isScaleRun(numbers: readonly number[]): boolean {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  if (new Set(numbers).size !== numbers.length) return false;
  if (!numbers.every(Number.isInteger)) return false;
  if (low < 0) return low === -high && high <= 5;
  if (low === 0 && high === 100) return false;
  return low <= 1 + (numbers.length >= 3 ? 1 : 0) && high <= 11 && high - low >= 1;
}
