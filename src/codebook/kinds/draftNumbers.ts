import { isScaleRun } from '../levels/orderByNumbers';
import { orderByWording } from '../levels/orderByWording';
import { type ColumnDraft, reason } from '../profile/ColumnDraft';
import type { Answer, ColumnProfile } from '../profile/ColumnProfile';
import type { DraftContext } from '../profile/DraftContext';
import { phraseIn } from '../text/findPhrases';
import { foldAnswer } from '../text/foldAnswer';
import { bareHeaderWords } from '../text/headerWords';
import { decimalMarkOf, parseNumber } from '../text/parseNumber';
import { columnNames, demographicNames, questionCues } from '../text/roleVocabulary';
import { heapedNumbers, missingNumbers } from '../wording/missingAnswers';
import { statedRange } from './statedRange';

/** How sure kind and levels are: 0 and 1 are no and yes everywhere; one answer alone may be any code. */
const sureOfZeroOne = 0.85;
const sureOfStated = 0.93;
const sureOfOneAnswer = 0.7;
/** Whether numbers that heap are codes for a missing answer is asked. */
const sureOfHeap = 0.6;

/** A column of numbers: a measure, the codes of a scale, a yes/no in 0 and 1, or an identifier. */
export function draftNumbers(
  profile: ColumnProfile,
  given: readonly Answer[],
  missingTexts: readonly string[],
  context: DraftContext,
): ColumnDraft {
  const mark = decimalMarkOf(given.map(({ value }) => value));
  const numbers = given.map(({ value }) => parseNumber(value, mark));
  const heaped = heapedNumbers(
    numbers,
    given.map(({ count }) => count),
  );
  const codes = new Set([...missingNumbers(numbers), ...heaped]);
  const own = given.flatMap((answer, k) =>
    codes.has(numbers[k]!) ? [] : [{ answer, number: numbers[k]! }],
  );
  const missing = [
    ...missingTexts,
    ...given.filter((_, k) => codes.has(numbers[k]!)).map(({ value }) => value),
  ];
  const identifier = identifierOf(
    profile,
    own.map(({ number }) => number),
    context,
  );
  if (identifier) return { ...identifier, missing };
  const distinct = own.map(({ number }) => number).sort((a, b) => a - b);
  const levels = [...own]
    .sort((a, b) => a.number - b.number)
    .map(({ answer }) => ({ value: answer.value, label: answer.label }));
  const single = (confidence: number, code: 'yes-no' | 'few-distinct'): ColumnDraft => {
    const reasons = [reason(code, { count: levels.length })];
    // Which of 1 and 2 is the yes, nothing but a key tells.
    const known = code === 'yes-no' ? { family: 'yes-no' } : { top: [] };
    return { kind: 'single', levels, missing, confidence, reasons, ...known };
  };
  const question = foldAnswer(`${profile.column.question} ${profile.column.option ?? ''}`);
  if (distinct.length === 2 && distinct[0] === 0 && distinct[1] === 1)
    return single(sureOfZeroOne, 'yes-no');
  const isRanked = phraseIn(question, questionCues.get('ranking')) !== undefined;
  const stated = isRanked ? undefined : statedScale(profile, levels, context);
  if (stated) return { ...stated, missing };
  if (distinct.length === 1) return single(0.5, 'few-distinct');
  const isCount = phraseIn(question, questionCues.get('count')) !== undefined;
  if (isScaleRun(distinct) && profile.answeredCount > distinct.length * 2 && !isCount) {
    if (distinct.length === 2) return single(0.55, 'few-distinct');
    return draftScaleCodes(profile, levels, missing, question);
  }
  const reasons = [
    reason('numbers', { low: distinct[0] ?? 0, high: distinct.at(-1) ?? 0 }),
    ...(heaped.size > 0 ? [reason('heaped', { texts: [...heaped].sort().join(', ') })] : []),
  ];
  const few = distinct.length <= 12 && !isCount;
  const doubt = heaped.size > 0 && { certainty: { missing: sureOfHeap } };
  return { kind: 'numeric', levels: [], missing, confidence: few ? 0.7 : 0.92, reasons, ...doubt };
}

/** A scale of plain numbers as its question states it: every point, from the lowest in meaning to the highest. */
function statedScale(
  { column, answeredCount }: ProfileFacts,
  levels: ColumnDraft['levels'],
  { reader, language }: DraftContext,
): ColumnDraft | undefined {
  const stated = [column.question, column.option ?? '', column.header]
    .map(statedRange)
    .find((each) => each !== undefined);
  const isPlain = levels.every(({ value, label }) => value === label && /^-?\d{1,2}$/.test(value));
  if (!stated || !isPlain || answeredCount === 0) return undefined;
  const { low, high, lowLabel = '', highLabel = '' } = stated;
  if (levels.some(({ value }) => Number(value) < low || Number(value) > high)) return undefined;
  const points = Array.from({ length: high - low + 1 }, (_, k) => String(low + k));
  const words = orderByWording([lowLabel, highLabel], reader, language);
  const falls = words !== undefined && words.order[0] === 1;
  const inOrder = falls ? points.reverse() : points;
  return {
    kind: 'scale',
    levels: inOrder.map((point) => ({ value: point, label: point })),
    missing: [],
    confidence: levels.length >= 2 ? sureOfStated : sureOfOneAnswer,
    reasons: [reason('stated-range', { low: inOrder[0] ?? '', high: inOrder.at(-1) ?? '' })],
    family: words && words.family !== 'yes-no' ? words.family : 'numbers',
  };
}

type ProfileFacts = Pick<ColumnProfile, 'column' | 'answeredCount'>;

function draftScaleCodes(
  profile: ColumnProfile,
  levels: ColumnDraft['levels'],
  missing: readonly string[],
  question: string,
): ColumnDraft {
  const reasons = [reason('numeric-scale', { low: levels[0]!.label, high: levels.at(-1)!.label })];
  if (phraseIn(question, questionCues.get('ranking'))) {
    return { kind: 'numeric', levels: [], missing, confidence: 0.65, reasons };
  }
  const header = bareHeaderWords(profile.column.header);
  const unordered = ['gender', 'country', 'region', 'race', 'work', 'beliefs'].some((subject) =>
    phraseIn(`${header} ${question}`, demographicNames.get(subject)),
  );
  if (unordered) return { kind: 'single', levels, missing, confidence: 0.6, reasons };
  const rated = phraseIn(question, questionCues.get('rating')) !== undefined;
  const confidence = rated && levels.length >= 4 ? 0.8 : 0.62;
  return { kind: 'scale', levels, missing, confidence, reasons, family: 'numbers' };
}

function identifierOf(
  profile: ColumnProfile,
  numbers: readonly number[],
  context: DraftContext,
): ColumnDraft | undefined {
  const header = bareHeaderWords(profile.column.header);
  const named = identifierName(profile, header);
  const unique = profile.distinctCount === profile.answeredCount && profile.answeredCount > 1;
  const whole = numbers.every(Number.isInteger);
  const place = /^(location )?(latitude|longitude|lat|long|lng)$/.test(header);
  const code = (confidence: number, detail: Reasonable): ColumnDraft => ({
    kind: 'identifier',
    levels: [],
    missing: [],
    confidence,
    reasons: [detail],
  });
  if (place) return code(0.95, reason('header-name', { name: header }));
  if (named && (unique || profile.distinctCount > profile.answeredCount * 0.9))
    return code(0.95, reason('header-name', { name: named }));
  if (!unique || !whole || profile.answeredCount < Math.max(10, context.rowCount * 0.9))
    return undefined;
  const low = Math.min(...numbers);
  const spread = Math.max(...numbers) - low;
  // Numbered 1, 2, 3 …, or long codes: no measure of people is unique and whole.
  const numbered = spread < profile.answeredCount * 1.2 && (low <= 1 || low > 2100);
  if (numbered || low > 99_999)
    return code(0.85, reason('unique-values', { count: profile.answeredCount }));
  return undefined;
}

type Reasonable = ReturnType<typeof reason>;

/** The identifier's name that a header is, whole: "age" is not an id because "id" is in "individual". */
function identifierName(profile: ColumnProfile, header: string): string | undefined {
  const names = columnNames.get('identifier') ?? [];
  return names.find(
    (name) =>
      name === header ||
      header.endsWith(` ${name}`) ||
      name === foldAnswer(profile.column.question),
  );
}
