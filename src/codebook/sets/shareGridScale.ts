import { orderAnswers } from '../levels/orderAnswers';
import { isScaleRun } from '../levels/orderByNumbers';
import { type ColumnDraft, reason } from '../profile/ColumnDraft';
import type { Answer, ColumnProfile } from '../profile/ColumnProfile';
import type { DraftContext } from '../profile/DraftContext';
import { levelKey } from '../text/levelKey';
import type { ColumnSet } from './columnSets';

/**
 * Drafts of a grid's columns with the levels they share: a level that nobody chose in one column is known from its
 * neighbours, and numbers alone are more surely a scale when the whole grid has them. By index; only those that change.
 */
export function shareGridScale(
  set: ColumnSet,
  profiles: readonly ColumnProfile[],
  drafts: readonly ColumnDraft[],
  context: DraftContext,
): ReadonlyMap<number, ColumnDraft> {
  const shared = new Map<number, ColumnDraft>();
  const choices = set.columns.filter((k) => isChoice(drafts[k]!));
  for (const group of likeGroups(choices, profiles, drafts, context)) {
    if (group.length < 2) continue;
    const common = commonDraft(group, profiles, drafts, context);
    if (!common) continue;
    for (const k of group) {
      const own = drafts[k]!;
      shared.set(k, {
        ...own,
        ...common,
        missing: own.missing.filter((text) => !common.levels.some(({ value }) => value === text)),
        confidence: Math.max(own.kind === common.kind ? own.confidence : 0, common.confidence),
        reasons: [...common.reasons, reason('grid-scale', { count: group.length })],
        setId: set.id,
      });
    }
  }
  return shared;
}

/** No scale of words or codes has more levels. */
const mostShared = 20;

function isChoice({ kind, joinedBy }: ColumnDraft): boolean {
  return (kind === 'scale' || kind === 'single') && joinedBy === undefined;
}

/** Columns that draw on the same levels: a grid may hold two scales side by side. */
function likeGroups(
  columns: readonly number[],
  profiles: readonly ColumnProfile[],
  drafts: readonly ColumnDraft[],
  context: DraftContext,
): readonly (readonly number[])[] {
  const groups: { columns: number[]; given: Map<string, Answer> }[] = [];
  for (const k of columns) {
    const given = givenLevels(profiles[k]!, drafts[k]!);
    const group = groups.find((each) => {
      const common = [...given.keys()].filter((key) => each.given.has(key)).length;
      if (common === 0 || common < Math.min(given.size, each.given.size) / 2) return false;
      return each.columns.every((other) =>
        isOneScale(profiles[k]!, given, givenLevels(profiles[other]!, drafts[other]!), context),
      );
    });
    if (!group) groups.push({ columns: [k], given });
    else {
      group.columns.push(k);
      for (const [key, answer] of given) group.given.set(key, answer);
    }
  }
  return groups.map((group) => group.columns);
}

/** The levels of a column that somebody gave, or that the file declares, by their key. */
function givenLevels(profile: ColumnProfile, draft: ColumnDraft): Map<string, Answer> {
  const levels = new Set(draft.levels.map(({ value }) => levelKey(value)));
  return new Map(
    profile.answers.flatMap((answer) => {
      const key = levelKey(answer.value);
      return levels.has(key) ? [[key, answer]] : [];
    }),
  );
}

/** From so many respondents expected at a level between those that were given, its absence says that it wasn't offered. */
const expectedAtLeast = 5;

/**
 * Whether two columns may have been answered on one scale. A column may leave out an end of it; a level between those it
 * has, which the other's respondents chose often, it would have had too.
 */
function isOneScale(
  profile: ColumnProfile,
  a: ReadonlyMap<string, Answer>,
  b: ReadonlyMap<string, Answer>,
  context: DraftContext,
): boolean {
  const own = [a, b].map((given) =>
    [...given.keys()].filter((key) => !(given === a ? b : a).has(key)),
  );
  if (own.every((keys) => keys.length === 0)) return true;
  const all = [...new Map([...a, ...b]).values()];
  const order = orderOf(profile, all, context);
  if (!order) return true;
  return !lacksBetween(a, b, order) && !lacksBetween(b, a, order);
}

/** Keys of all answers from the lowest to the highest; undefined where no order is known. */
function orderOf(
  profile: ColumnProfile,
  answers: readonly Answer[],
  context: DraftContext,
): readonly string[] | undefined {
  const numbers = answers.map(({ value, label }) => (value === label ? Number(value) : Number.NaN));
  if (!numbers.some(Number.isNaN))
    return [...answers].sort((x, y) => Number(x.value) - Number(y.value)).map(keyOf);
  const labels = answers.map(({ label }) => label);
  if (labels.length > mostShared) return undefined;
  return orderAnswers(profile, answers, [], context)?.levels.map(keyOf);
}

function keyOf({ value }: { readonly value: string }): string {
  return levelKey(value);
}

function lacksBetween(
  own: ReadonlyMap<string, Answer>,
  other: ReadonlyMap<string, Answer>,
  order: readonly string[],
): boolean {
  const count = (given: ReadonlyMap<string, Answer>) =>
    [...given.values()].reduce((sum, answer) => sum + answer.count, 0);
  const places = order.flatMap((key, place) => (own.has(key) ? [place] : []));
  const between = order.slice(Math.min(...places), Math.max(...places));
  const lacking = between.filter((key) => !own.has(key));
  const chosen = lacking.reduce((sum, key) => sum + (other.get(key)?.count ?? 0), 0);
  return (chosen / Math.max(1, count(other))) * count(own) >= expectedAtLeast;
}

type CommonDraft = Pick<ColumnDraft, 'kind' | 'levels' | 'confidence' | 'reasons'> &
  Partial<Pick<ColumnDraft, 'family' | 'neutral'>>;

function commonDraft(
  group: readonly number[],
  profiles: readonly ColumnProfile[],
  drafts: readonly ColumnDraft[],
  context: DraftContext,
): CommonDraft | undefined {
  const answers = new Map<string, { value: string; label: string; count: number }>();
  for (const k of group) {
    for (const [key, { value, label, count }] of givenLevels(profiles[k]!, drafts[k]!)) {
      const before = answers.get(key);
      answers.set(key, { value, label, ...before, count: count + (before?.count ?? 0) });
    }
  }
  // Points that a question of the grid states are points of them all.
  const stated = group.map((k) => drafts[k]!).find(isStated);
  const points = new Set(stated?.levels.map(keyOf));
  if (stated && [...answers.keys()].every((key) => points.has(key))) return stated;
  const given = [...answers.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
  if (given.length > mostShared) return undefined;
  const numbers = given.map(({ value }) => Number(value));
  const labelled = given.some(({ value, label }) => value !== label);
  if (!labelled && !numbers.some(Number.isNaN)) return commonNumbers(numbers, group, drafts);
  if (given.length >= 3 && given.every(({ label }) => answerCode.test(label)))
    return commonCodes(given, group.length);
  const ordered = orderAnswers(profiles[group[0]!]!, given, [], context);
  if (!ordered || ordered.missing.length > 0) return undefined;
  const { kind, levels, confidence, reasons, family, neutral } = ordered;
  const sure = levels.length > 2 ? Math.min(0.97, confidence + 0.02) : confidence;
  return {
    kind,
    levels,
    confidence: sure,
    reasons,
    ...(family !== undefined && { family }),
    ...(neutral !== undefined && { neutral }),
  };
}

function isStated({ levels, reasons }: ColumnDraft): boolean {
  return levels.length > 2 && reasons.some(({ code }) => code === 'stated-range');
}

const answerCode = /^[A-Za-z]{1,2}\d{1,2}$/;

/** LimeSurvey's answer codes ("A1" … "A5"): a grid's are a scale in their order, whichever end is high. */
function commonCodes(
  given: readonly { readonly value: string; readonly label: string }[],
  count: number,
): CommonDraft {
  const place = ({ value }: { readonly value: string }) => Number(/\d+$/.exec(value)?.[0]);
  return {
    kind: 'scale',
    levels: [...given]
      .sort((a, b) => place(a) - place(b))
      .map(({ value, label }) => ({ value, label })),
    confidence: 0.6,
    reasons: [reason('grid-scale', { count })],
    family: 'codes',
  };
}

function commonNumbers(
  numbers: readonly number[],
  group: readonly number[],
  drafts: readonly ColumnDraft[],
): CommonDraft | undefined {
  if (numbers.length < 3 || !isScaleRun(numbers)) return undefined;
  const sorted = [...numbers].sort((a, b) => a - b);
  const first = drafts[group[0]!]!;
  return {
    kind: 'scale',
    levels: sorted.map((number) => ({ value: String(number), label: String(number) })),
    confidence: Math.max(0.74, first.confidence),
    reasons: [reason('numeric-scale', { low: sorted[0]!, high: sorted.at(-1)! })],
    family: 'numbers',
  };
}
