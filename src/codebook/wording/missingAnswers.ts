import marks from '../../../data/marks.json';
import { foldAnswer } from '../text/foldAnswer';
import { numberTag } from '../text/numberTag';
import { scaleVocabularies } from './scaleVocabulary';

const exact = new Set([
  ...scaleVocabularies.flatMap(({ missing }) => [...missing.exact]),
  ...marks.noAnswer.map(foldAnswer),
]);
const inapplicable = new Set(marks.inapplicable.map(foldAnswer));
const starting = [...new Set(scaleVocabularies.flatMap(({ missing }) => missing.starting))];
const containing = [...new Set(scaleVocabularies.flatMap(({ missing }) => missing.containing))];
const longestWording = 90;
/** Stata's extended missing values, alone or with their label: ".i", ".d: Do not know". */
const reserveCode = /^\.[a-z]?(:|$)/i;

const fileMarks = new Set(marks.missing);

/** Whether a cell is a mark by which programs write that there is no answer, however many answers a column has. */
export function isMissingMark(text: string): boolean {
  const tidy = text.trim().toLowerCase();
  return fileMarks.has(tidy) || reserveCode.test(tidy) || /^[-–—?.]+$/.test(tidy);
}

/** Whether an answer says that there is none: "Prefer not to say", "Non so", "99 - Weiß nicht", "-", "#N/A". */
export function isMissingWording(text: string): boolean {
  if (reserveCode.test(text.trim())) return true;
  const folded = foldAnswer(numberTag(text).words);
  if (folded === '') return /^[\s\p{P}~|]*$/u.test(text);
  // "Not applicable, I have no car", "Inap. (not 1 in Q7)": the reason may be long.
  if (inapplicable.has(foldAnswer(numberTag(text).words.split(/[,;:(–—]/)[0] ?? ''))) return true;
  if (folded.length > longestWording) return false;
  if (exact.has(folded) || isListOfMissing(text)) return true;
  const padded = ` ${folded} `;
  if (starting.some((phrase) => padded.startsWith(` ${phrase} `) && endsThere(padded, phrase)))
    return true;
  return containing.some((phrase) => says(padded, phrase));
}

const mostWordsBeside = 4;
const mostWordsAfter = 3;
const telling = new Set(marks.telling.map(foldAnswer));
const leadingOn = new Set(marks.leadingOn.map(foldAnswer));

/**
 * "I do not want to answer" is no answer, "I do not want my data to be sold" is one: what follows is short or about
 * answering, and goes on to no how or that.
 */
function endsThere(padded: string, phrase: string): boolean {
  const after = padded
    .slice(phrase.length + 2)
    .trim()
    .split(' ')
    .filter(Boolean);
  if (after.some((word) => telling.has(word))) return true;
  return after.length <= mostWordsAfter && !leadingOn.has(after[0] ?? '');
}

/** A phrase at the end of a wording, or in a short one: "heard of it but don't know what it is" is an answer. */
function says(padded: string, phrase: string): boolean {
  if (padded.endsWith(` ${phrase} `)) return true;
  const beside = padded.trim().split(' ').length - phrase.split(' ').length;
  return padded.includes(` ${phrase} `) && beside <= mostWordsBeside;
}

/** "DK/Refused/No lean": one answer for several ways of giving none. */
function isListOfMissing(text: string): boolean {
  const parts = text.split('/').map(foldAnswer);
  return parts.length > 1 && parts[0] !== '' && exact.has(parts[0]!) && parts[0]!.length > 1;
}

const codes = new Set([
  ...[-1, -2, -3, -4, -5, -6, -7, -8, -9, -66, -77, -88, -96, -97, -98, -99],
  ...[-777, -888, -997, -998, -999, -9999],
  ...[66, 77, 88, 96, 97, 98, 99, 666, 777, 888, 996, 997, 998, 999, 9997, 9998, 9999, 99999],
  ...[99998, 999998, 999999, 9999998, 9999999, 99999999],
]);

/** Whether a number is one that files use for a missing answer, whatever the question. */
export function isMissingCode(value: number): boolean {
  return codes.has(value);
}

/**
 * The numbers among a column's that stand for missing answers: such codes outside the run of the others, that is
 * negative where the others aren't, or far above them. `sevens` and up (7, 8, 9) count after a gap in a short scale.
 */
export function missingNumbers(numbers: readonly number[]): ReadonlySet<number> {
  const missing = new Set<number>();
  const end = Math.max(...numbers.map(Math.abs));
  // −3 … 3 is a scale around zero.
  if (end <= 5 && numbers.includes(end) && numbers.includes(-end)) return missing;
  const own = numbers.filter((number) => !isMissingCode(number));
  if (own.length === 0) return missing;
  const low = Math.min(...own);
  const high = Math.max(...own);
  for (const number of numbers) {
    if (!isMissingCode(number)) continue;
    if (number < 0 ? low >= 0 : isFarAbove(number, high)) missing.add(number);
  }
  const kept = numbers.filter((number) => !missing.has(number));
  if (missing.size === 0 && kept.length >= 3) addAfterGap(kept, missing);
  return missing;
}

function isFarAbove(code: number, high: number): boolean {
  return code < 100 ? high <= 12 : code < 1000 ? high <= 120 : high * 3 < code;
}

/** 1, 2, 3, 4, 9: the last is no fifth point. */
function addAfterGap(numbers: readonly number[], missing: Set<number>): void {
  const sorted = [...numbers].sort((a, b) => a - b);
  const run = sorted.filter((number, k) => number === sorted[0]! + k);
  const after = sorted.slice(run.length);
  const end = run.at(-1) ?? 0;
  const isRun = run.length >= 2 && run.length <= 7 && sorted[0]! <= 1;
  // 0, 1, 9 may be a count; 1, 2, 9 is a code after two.
  if (!isRun || after.length === 0 || after.length > 3) return;
  if (numbers.length === 3 && sorted[0] !== 1) return;
  if (after.every((number) => (number === 8 || number === 9 || number === 7) && number > end + 1))
    for (const number of after) missing.add(number);
}

/** What makes a heap: so many respondents, so many times as many as at any number within reach on the inner side. */
const heap = { least: 5, times: 4, reach: 12, leastNumbers: 13 };
const heapCodes: ReadonlySet<number> = new Set([
  ...[97, 98, 99, 997, 998, 999, 9997, 9998, 9999, 1900, 1901, 888, 777],
]);

/**
 * Codes at the edge of measured numbers where respondents heap: ages of 98 and 99 beside few over 85, births in 1900. They
 * may be answers, so whoever leaves them out asks. `counts` is parallel to `numbers`.
 */
export function heapedNumbers(
  numbers: readonly number[],
  counts: readonly number[],
): ReadonlySet<number> {
  if (numbers.length < heap.leastNumbers) return new Set();
  const own = numbers.filter((number) => !heapCodes.has(number));
  const [low, high] = [Math.min(...own), Math.max(...own)];
  const isHeap = (code: number, count: number) => {
    const isInner = (number: number) =>
      Math.abs(number - code) <= heap.reach && !heapCodes.has(number);
    const near = numbers.reduce(
      (most, number, k) => (isInner(number) ? Math.max(most, counts[k]!) : most),
      0,
    );
    return count >= heap.least && count >= heap.times * near;
  };
  return new Set(
    numbers.filter(
      (number, k) =>
        heapCodes.has(number) && (number < low || number > high) && isHeap(number, counts[k]!),
    ),
  );
}
