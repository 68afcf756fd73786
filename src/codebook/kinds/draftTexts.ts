import { type ColumnDraft, reason } from '../profile/ColumnDraft';
import type { Answer, ColumnProfile } from '../profile/ColumnProfile';
import type { DraftContext } from '../profile/DraftContext';
import { phraseIn } from '../text/findPhrases';
import { foldAnswer } from '../text/foldAnswer';
import { bareHeaderWords } from '../text/headerWords';
import { isOther } from '../text/isOther';
import { isWriteIn } from '../text/isWriteIn';
import { dateShare, textPattern } from '../text/looksLike';
import { columnNames, demographicNames, questionCues } from '../text/roleVocabulary';
import { type JoinedChoices, joinedChoices } from './joinedChoices';

/** Texts without a known order: dates, identifiers, joined choices, open answers, or a choice. */
export function draftTexts(
  profile: ColumnProfile,
  given: readonly Answer[],
  missing: readonly string[],
  context: DraftContext,
): ColumnDraft {
  const sample = given.slice(0, 400).map(({ value }) => value);
  const plain = (
    kind: ColumnDraft['kind'],
    confidence: number,
    why: ColumnDraft['reasons'][number],
  ): ColumnDraft => ({ kind, levels: [], missing, confidence, reasons: [why] });
  if (dateShare(sample) >= 0.9) return plain('date', 0.93, reason('dates'));
  const pattern = textPattern(sample);
  const identifier = identifierReason(profile, pattern, given, context);
  if (identifier) return plain('identifier', 0.93, identifier);
  if (pattern === 'url') return plain('text', 0.7, reason('looks-like', { pattern }));
  const joined = joinedChoices(given);
  return joined ? draftJoined(joined, missing) : openOrChoice(profile, given, missing);
}

/** A multiple-response question of which one cell holds all choices. */
export function draftJoined(joined: JoinedChoices, missing: readonly string[]): ColumnDraft {
  const { delimiter, options, confidence } = joined;
  return {
    kind: 'multiple',
    levels: options.map((option) => ({ value: option, label: option })),
    missing,
    confidence,
    reasons: [reason('joined-choices', { separator: delimiter.trim() || delimiter })],
    joinedBy: delimiter,
  };
}

function identifierReason(
  profile: ColumnProfile,
  pattern: ReturnType<typeof textPattern>,
  given: readonly Answer[],
  context: DraftContext,
): ColumnDraft['reasons'][number] | undefined {
  if (pattern === 'email' || pattern === 'ip' || pattern === 'phone' || pattern === 'coordinates')
    return reason('looks-like', { pattern });
  const distinct =
    given.length /
    Math.max(
      1,
      given.reduce((sum, { count }) => sum + count, 0),
    );
  const header = bareHeaderWords(profile.column.header);
  const name = (columnNames.get('identifier') ?? []).find(
    (each) => each === header || header.endsWith(` ${each}`),
  );
  if (name && distinct > 0.5 && profile.answeredCount > 1) return reason('header-name', { name });
  const compact = pattern === 'uuid' || pattern === 'token';
  const unique = distinct === 1 && profile.answeredCount >= Math.max(5, context.rowCount * 0.5);
  if (compact && unique) return reason('unique-values', { count: profile.answeredCount });
  return undefined;
}

const manyLevels = 300;

function openOrChoice(
  profile: ColumnProfile,
  given: readonly Answer[],
  missing: readonly string[],
): ColumnDraft {
  const respondents = given.reduce((sum, { count }) => sum + count, 0);
  const repeated = given.reduce((sum, { count }) => sum + (count > 1 ? count : 0), 0);
  const length =
    given.reduce((sum, { value, count }) => sum + value.length * count, 0) /
    Math.max(1, respondents);
  const wording = foldAnswer(
    `${profile.column.header} ${profile.column.question} ${profile.column.option ?? ''}`,
  );
  const other = isWriteIn(profile.column) || otherTextCue(wording, profile, given);
  const open = openness(given.length, respondents, repeated / Math.max(1, respondents), length);
  if (other || open > 0.5) {
    const why = reason('many-distinct', { count: given.length, respondents });
    return {
      kind: 'text',
      levels: [],
      missing,
      confidence: other ? 0.9 : 0.55 + Math.abs(open - 0.5) * 0.7,
      reasons: [why],
    };
  }
  const levels = given.map(({ value, label }) => ({ value, label }));
  return {
    kind: 'single',
    levels: given.length <= manyLevels ? inNaturalOrder(levels, profile) : [],
    missing,
    confidence: choiceConfidence(profile, given, wording),
    reasons: [reason('few-distinct', { count: given.length }), reason('no-order-known')],
    ...(given.length === 2 && { top: [] }),
  };
}

/** A column named for what "other" means holds words, unless it is the mark that "other" was chosen. */
function otherTextCue(wording: string, profile: ColumnProfile, given: readonly Answer[]): boolean {
  if (given.length < 2) return false;
  const option = foldAnswer(profile.column.option ?? '');
  if (phraseIn(wording, questionCues.get('open'))) return true;
  const cue = phraseIn(wording, questionCues.get('otherText'));
  if (cue === undefined || given.length === 2) return false;
  return cue !== 'text' || wording.includes(' text') || option === 'text';
}

/** From 0 (a choice) to 1 (open answers), by how many answers are given by one respondent alone and how long they are. */
function openness(distinct: number, respondents: number, repeated: number, length: number): number {
  if (distinct <= 3 && respondents > distinct) return length > 150 ? 0.45 : 0.1;
  if (distinct > 300 && repeated < 0.98) return 0.9;
  const uniqueShare = distinct / respondents;
  const long = length > 60 ? 0.25 : length > 30 ? 0.1 : 0;
  if (respondents < 30) return uniqueShare * 0.85 + long;
  return Math.min(1, (1 - repeated) * 1.3 + (uniqueShare > 0.3 ? 0.3 : 0) + long);
}

/** Levels as the file declares them, else most chosen first; "other" last. */
function inNaturalOrder(
  levels: readonly { readonly value: string; readonly label: string }[],
  profile: ColumnProfile,
): ColumnDraft['levels'] {
  const declared = profile.column.declared?.valueLabels;
  if (declared) {
    const place = new Map(declared.map(({ value }, k) => [value, k]));
    return [...levels].sort((a, b) => (place.get(a.value) ?? 999) - (place.get(b.value) ?? 999));
  }
  if (levels.every(({ label }) => /^[A-Za-z]{0,3}\d{1,3}$/.test(label)))
    return [...levels].sort((a, b) => codeNumber(a.label) - codeNumber(b.label));
  return [...levels].sort((a, b) => Number(isOther(a.label)) - Number(isOther(b.label)));
}

/** An unordered choice is certain where the question is known to be one, or there are too many answers for a scale. */
function choiceConfidence(
  profile: ColumnProfile,
  given: readonly Answer[],
  wording: string,
): number {
  if (profile.column.declared?.measure === 'nominal') return 0.9;
  const header = bareHeaderWords(profile.column.header);
  const unordered = ['gender', 'country', 'region', 'race', 'work', 'beliefs'].some((subject) =>
    phraseIn(`${header} ${wording}`, demographicNames.get(subject)),
  );
  if (unordered) return 0.85;
  if (given.length > 12) return 0.8;
  return given.length === 1 ? 0.5 : 0.72;
}

function codeNumber(code: string): number {
  return Number(/\d+$/.exec(code)?.[0]);
}
