import marks from '../../../data/marks.json';
import type { Platform } from '../../survey/SurveyFile';
import { type ColumnDraft, reason } from '../profile/ColumnDraft';
import type { Answer, ColumnProfile } from '../profile/ColumnProfile';
import { phraseIn } from '../text/findPhrases';
import { foldAnswer } from '../text/foldAnswer';
import { isOther } from '../text/isOther';
import { isWriteIn } from '../text/isWriteIn';
import { levelKey } from '../text/levelKey';
import { questionCues } from '../text/roleVocabulary';
import { isMissingCode, isMissingWording } from '../wording/missingAnswers';
import type { ColumnSet } from './columnSets';

const selected = new Set(marks.selected.map(levelKey));
const notSelected = new Set(marks.notSelected.map(levelKey));
/** Marks of an option left out that are no answers to a question of their own. */
const unchosen = new Set(
  marks.notSelected.filter((mark) => mark.includes(' ') || mark.startsWith('un')).map(levelKey),
);
const yes = new Set(marks.yes.map(levelKey));
const no = new Set(marks.no.map(levelKey));

/** How a column marks an option: `name` by the option's own text, `mark` by a sign, `yes-no` and `binary` by one of two words or digits. */
type MarkStyle = 'name' | 'mark' | 'yes' | 'yes-no' | 'binary' | 'blank' | undefined;

interface MarkedColumn {
  readonly style: MarkStyle;
  readonly chosen?: Answer;
  readonly missing: readonly string[];
}

/**
 * Drafts of the columns of a multiple-response question, by index; undefined where the set is a grid of questions.
 * Yes and No in every column is a grid of yes/no questions unless the wording, or an "other" column beside them, says
 * that options were ticked.
 */
export function draftMultipleSet(
  set: ColumnSet,
  profiles: readonly ColumnProfile[],
  drafts: readonly ColumnDraft[],
  platform: Platform,
): ReadonlyMap<number, ColumnDraft> | undefined {
  const members = set.columns.filter(
    (k) =>
      !isWriteIn(profiles[k]!.column) && (drafts[k]!.kind !== 'text' || isMarked(profiles[k]!)),
  );
  if (members.length < 1) return undefined;
  const columns = members.map((k) => markOf(profiles[k]!));
  if (columns.some(({ style }) => style === undefined)) return undefined;
  const confidence = confidenceOf(set, columns, profiles, platform);
  if (confidence === undefined) return undefined;
  const result = new Map<number, ColumnDraft>();
  members.forEach((k, i) => {
    const { chosen, missing } = columns[i]!;
    const { column } = profiles[k]!;
    const label = column.option ?? (chosen && isWord(chosen) ? chosen.label : column.header);
    result.set(k, {
      kind: 'multiple',
      levels: chosen ? [{ value: chosen.value, label }] : [],
      missing,
      confidence,
      reasons: [
        reason('selected-marks', { mark: chosen?.value ?? '' }),
        reason('set-of-columns', { count: members.length }),
      ],
      setId: set.id,
    });
  });
  return result;
}

/** A column that alone holds an option's mark: one text that its own header names, and blanks. */
export function draftLoneOption(profile: ColumnProfile): ColumnDraft | undefined {
  const { style, chosen, missing } = markOf(profile);
  if (style !== 'name' || !chosen || profile.blankCount === 0) return undefined;
  if (!isOwnText(chosen, profile)) return undefined;
  return {
    kind: 'multiple',
    levels: [{ value: chosen.value, label: chosen.label }],
    missing,
    confidence: 0.8,
    reasons: [reason('selected-marks', { mark: chosen.value })],
    setId: `set-${profile.column.position}`,
  };
}

/** A column headed "Other" that holds one text and blanks: what was written is its mark. */
export function draftLoneOther(profile: ColumnProfile): ColumnDraft | undefined {
  const { style, chosen, missing } = markOf(profile);
  if (style !== 'name' || !chosen || !isOther(profile.column.header)) return undefined;
  return {
    kind: 'multiple',
    levels: [{ value: chosen.value, label: profile.column.header }],
    missing,
    confidence: 0.7,
    reasons: [reason('selected-marks', { mark: chosen.value })],
  };
}

function isMarked(profile: ColumnProfile): boolean {
  return markOf(profile).style !== undefined;
}

function isWord(answer: Answer): boolean {
  const key = levelKey(answer.value);
  return !selected.has(key) && !yes.has(key) && !/^\d+$/.test(key);
}

function markOf(profile: ColumnProfile): MarkedColumn {
  const missing: string[] = [];
  const given: Answer[] = [];
  for (const answer of profile.answers) {
    if (answer.count === 0) continue;
    const code = Number(answer.value);
    const own = isOwnText(answer, profile);
    const none =
      !own && (Number.isNaN(code) ? isMissingWording(answer.label) : isMissingCode(code));
    const lone = profile.answers.length === 1 || (profile.answers.length <= 3 && hasZero(profile));
    if (none && !(lone && Number.isNaN(code))) missing.push(answer.value);
    else given.push(answer);
  }
  if (given.length === 0) return { style: 'blank', missing };
  if (given.length > 2) return { style: undefined, missing };
  const off = given.find(({ label }) => notSelected.has(levelKey(label)));
  const zero = given.find(({ value }) => levelKey(value) === '0');
  const chosen = given.find((answer) => answer !== off && answer !== zero);
  if (given.length === 2 && !off && !zero) {
    const [a, b] = given.map(({ label }) => levelKey(label));
    const isYesNo = (yes.has(a!) && no.has(b!)) || (no.has(a!) && yes.has(b!));
    if (!isYesNo) return { style: undefined, missing };
    return {
      style: 'yes-no',
      chosen: given.find(({ label }) => yes.has(levelKey(label)))!,
      missing,
    };
  }
  return { ...styleOf(chosen, off, zero, profile), missing };
}

function hasZero(profile: ColumnProfile): boolean {
  return profile.answers.some(({ value }) => levelKey(value) === '0');
}

function styleOf(
  chosen: Answer | undefined,
  off: Answer | undefined,
  zero: Answer | undefined,
  profile: ColumnProfile,
): { readonly style: MarkStyle; readonly chosen?: Answer } {
  if (!chosen) return { style: 'blank' };
  const key = levelKey(chosen.label);
  if (off) {
    const isSign = selected.has(key) || yes.has(key) || key === '1' || isOwnText(chosen, profile);
    if (isSign) return { style: 'mark', chosen };
    // A header that is a code leaves the option's name to the answers: "Friends" beside "Not selected".
    const isCode = !/\s/.test(profile.column.option ?? profile.column.question);
    const spelt = unchosen.has(levelKey(off.label));
    return isCode && spelt ? { style: 'name', chosen } : { style: undefined };
  }
  if (zero) {
    if (key === '1') return { style: 'binary', chosen };
    return /^-?\d/.test(key) ? { style: undefined } : { style: 'name', chosen };
  }
  if (isOwnText(chosen, profile)) return { style: 'name', chosen };
  if (selected.has(key) || key === '1') return { style: 'mark', chosen };
  if (yes.has(key)) return { style: 'yes', chosen };
  if (no.has(key)) return { style: 'blank' };
  if (/^\d+$/.test(key)) return { style: 'mark', chosen };
  return profile.blankCount > 0 ? { style: 'name', chosen } : { style: undefined };
}

/** The answer is the option's text, as the header tells it. */
function isOwnText({ label }: Answer, { column }: ColumnProfile): boolean {
  const text = foldAnswer(label);
  if (text === '') return false;
  const own = foldAnswer(column.option ?? column.question);
  return own === text || (text.length > 2 && own.endsWith(` ${text}`));
}

function confidenceOf(
  set: ColumnSet,
  columns: readonly MarkedColumn[],
  profiles: readonly ColumnProfile[],
  platform: Platform,
): number | undefined {
  const count = (style: MarkStyle) => columns.filter((column) => column.style === style).length;
  const first = profiles[set.columns[0]!]!.column;
  const wording = foldAnswer(`${first.question} ${first.header}`);
  const says = phraseIn(wording, questionCues.get('selectAll')) !== undefined;
  const named = count('name');
  if (count('blank') === columns.length) return undefined;
  const names = new Set(columns.map(({ chosen }) => chosen && levelKey(chosen.label)));
  if (named > 0 && named + count('blank') === columns.length) {
    // The same lone answer in every column is a grid that all answered alike.
    if (columns.length > 1 && names.size === 1) return says ? 0.8 : undefined;
    return columns.length > 1 ? 0.95 : undefined;
  }
  if (columns.length < 2) return undefined;
  const other = set.columns.some((k) => {
    const { header, option = '' } = profiles[k]!.column;
    const inBrackets = /\[([^[\]]*)\]$/.exec(header)?.[1] ?? '';
    return [header, option, inBrackets].some(isOther);
  });
  if (count('yes-no') > 0) {
    if (says) return 0.92;
    return other && platform === 'limesurvey' ? 0.78 : undefined;
  }
  if (count('yes') > 0) return says ? 0.92 : hasBlanks(set, profiles) ? 0.78 : undefined;
  if (count('mark') + count('blank') + named === columns.length)
    return says || names.size > 0 ? 0.9 : 0.7;
  return says || other ? 0.9 : 0.72;
}

function hasBlanks(set: ColumnSet, profiles: readonly ColumnProfile[]): boolean {
  return set.columns.every((k) => profiles[k]!.blankCount > 0);
}
