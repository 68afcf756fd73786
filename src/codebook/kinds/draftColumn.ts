import { orderAnswers } from '../levels/orderAnswers';
import { signCount } from '../levels/orderByCount';
import { type ColumnDraft, reason } from '../profile/ColumnDraft';
import type { Answer, ColumnProfile } from '../profile/ColumnProfile';
import type { DraftContext } from '../profile/DraftContext';
import { dateShare } from '../text/looksLike';
import { numberTag } from '../text/numberTag';
import { decimalMarkOf, parseNumber } from '../text/parseNumber';
import { isPlaceCode, namePlaces } from '../text/placeCodes';
import {
  isMissingCode,
  isMissingMark,
  isMissingWording,
  missingNumbers,
} from '../wording/missingAnswers';
import { draftNumbers } from './draftNumbers';
import { draftJoined, draftTexts } from './draftTexts';
import { joinedCodes } from './joinedChoices';

/** More numbers than this are measured, not chosen. */
const mostCodes = 12;

/** More answers than this are no levels of a scale. */
const mostLevels = 80;

/** A column's kind, its levels in order and its missing answers, judged from the column alone. */
export function draftColumn(profile: ColumnProfile, context: DraftContext): ColumnDraft {
  if (profile.answers.length === 0) {
    const reasons = [reason('no-answers')];
    return { kind: 'empty', levels: [], missing: [], confidence: 0.99, reasons };
  }
  if (profile.column.values.kind === 'numeric')
    return draftNumbers(profile, profile.answers, [], context);
  const { given, missing } = splitMissing(profile, context);
  const missingTexts = missing.map(({ value }) => value);
  if (given.length === 0) {
    const reasons = [reason('missing-texts', { texts: missingTexts.slice(0, 3).join(', ') })];
    return { kind: 'single', levels: [], missing: missingTexts, confidence: 0.5, reasons };
  }
  const labelled = given.some(({ label, value }) => label !== value);
  // "1,3" is two choices and no number, where the choices are also given alone.
  const codes = joinedCodes(given);
  if (codes) return withMissingReason(draftJoined(codes, missingTexts));
  if (!labelled && areNumbers(given)) return draftNumbers(profile, given, missingTexts, context);
  const dated = dateShare(given.slice(0, mostLevels).map(({ value }) => value)) === 1;
  const ordered =
    given.length <= mostLevels && !dated
      ? orderAnswers(profile, given, missingTexts, context)
      : undefined;
  const draft = ordered ?? draftTexts(profile, given, missingTexts, context);
  return withMissingReason(draft);
}

function withMissingReason(draft: ColumnDraft): ColumnDraft {
  if (draft.missing.length === 0 || draft.kind === 'text' || draft.kind === 'identifier')
    return draft;
  const texts = draft.missing.slice(0, 3).join(', ');
  return { ...draft, reasons: [...draft.reasons, reason('missing-texts', { texts })] };
}

function areNumbers(answers: readonly Answer[]): boolean {
  const texts = answers.map(({ value }) => value);
  const mark = decimalMarkOf(texts);
  const numbers = texts.filter((text) => !Number.isNaN(parseNumber(text, mark))).length;
  return numbers === texts.length || (texts.length > 20 && numbers / texts.length >= 0.97);
}

interface SplitAnswers {
  readonly given: readonly Answer[];
  readonly missing: readonly Answer[];
}

/** Answers that stand for none, apart from the others: by wording, by code, or because the file declares them. */
function splitMissing(profile: ColumnProfile, context: DraftContext): SplitAnswers {
  const { answers } = profile;
  const declared = new Set(profile.column.declared?.missing ?? []);
  const isDeclared = ({ value }: Answer) => declared.has(value);
  if (
    isConsentPair(
      answers.filter((answer) => !isDeclared(answer)),
      context,
    )
  )
    return split(answers, isDeclared);
  // Open answers may say "none" or "not sure" in passing; only codes are missing there.
  const wordsCount = answers.length <= 200;
  const texts = answers.filter(({ value }) => Number.isNaN(Number(value)));
  const tagged = texts.filter(({ value }) => numberTag(value).tag !== undefined).length;
  const ownTags = new Set(tagged > 0 ? texts.map(({ value }) => numberTag(value).tag) : []);
  // Among many numbers a code lies outside them: 66 between 59 and 72 is an age.
  const numbers = answers.map(({ value }) => Number(value)).filter((each) => !Number.isNaN(each));
  const isMeasured = numbers.length > mostCodes;
  const outside = missingNumbers(numbers);
  const isCode = ({ value, label }: Answer) => {
    const number = Number(value);
    if (Number.isNaN(number) || label !== value || texts.length === 0) return false;
    if (isMeasured) return outside.has(number);
    return isMissingCode(number) && !ownTags.has(number) && !isRunNeighbour(number, answers);
  };
  const arePlaces = namePlaces(answers.map(({ label }) => label));
  const areSigns =
    answers.filter(({ label }) => signCount(label) !== undefined).length >= leastSigns;
  const isWorded = ({ label }: Answer) => {
    if (arePlaces && isPlaceCode(label)) return false;
    if (areSigns && signCount(label) !== undefined) return false;
    return isMissingMark(label) || (wordsCount && isMissingWording(label));
  };
  const found = split(
    answers,
    (answer) => isDeclared(answer) || isCode(answer) || isWorded(answer),
  );
  const familiar = found.given.filter((answer) => familiarity(answer, context).length > 0);
  if (familiar.length < 2) return found;
  const isLeast = (answer: Answer) => familiarity(answer, context).includes('');
  return split(
    answers,
    (answer) => isDeclared(answer) || isCode(answer) || (isWorded(answer) && !isLeast(answer)),
  );
}

/**
 * What an answer says besides how well something is known, by language; empty where it says nothing of that. "Never heard
 * of it" is no answer to how favorable a view is, but the least answer to how well something is known.
 */
function familiarity({ label }: Answer, context: DraftContext): readonly string[] {
  return context.reader.read(label).flatMap((each) => each.get('familiarity')?.rest ?? []);
}

/** So many rows of one sign are levels, not marks. */
const leastSigns = 2;

/** 66 between 65 and 67 is an age, not a code. */
function isRunNeighbour(number: number, answers: readonly Answer[]): boolean {
  return (
    answers.some(({ value }) => value === String(number - 1) || value === String(number + 1)) &&
    number > 0
  );
}

function split(answers: readonly Answer[], isMissing: (answer: Answer) => boolean): SplitAnswers {
  const given: Answer[] = [];
  const missing: Answer[] = [];
  for (const answer of answers) (isMissing(answer) ? missing : given).push(answer);
  return { given, missing };
}

/** "Accepted" and "Declined" are two answers, though "Declined" alone is none. */
function isConsentPair(answers: readonly Answer[], context: DraftContext): boolean {
  if (answers.length !== 2) return false;
  const readings = answers.map(({ label }) =>
    context.reader.read(label).map((each) => each.get('consent')),
  );
  return readings[0]!.some((first, k) => {
    const second = readings[1]![k];
    return first && second && first.position * second.position < 0;
  });
}
