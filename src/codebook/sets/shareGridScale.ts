import { orderAnswers } from '../levels/orderAnswers';
import { isScaleRun } from '../levels/orderByNumbers';
import { type ColumnDraft, reason } from '../profile/ColumnDraft';
import type { ColumnProfile } from '../profile/ColumnProfile';
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
  for (const group of likeGroups(choices, drafts)) {
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

function isChoice({ kind, joinedBy }: ColumnDraft): boolean {
  return (kind === 'scale' || kind === 'single') && joinedBy === undefined;
}

/** Columns whose levels overlap: a grid may hold two scales side by side. */
function likeGroups(
  columns: readonly number[],
  drafts: readonly ColumnDraft[],
): readonly (readonly number[])[] {
  const groups: { columns: number[]; keys: Set<string> }[] = [];
  for (const k of columns) {
    const keys = drafts[k]!.levels.map(({ value }) => levelKey(value));
    const group = groups.find((each) => {
      const common = keys.filter((key) => each.keys.has(key)).length;
      return common > 0 && common >= Math.min(keys.length, each.keys.size) / 2;
    });
    if (!group) groups.push({ columns: [k], keys: new Set(keys) });
    else {
      group.columns.push(k);
      for (const key of keys) group.keys.add(key);
    }
  }
  return groups.map((group) => group.columns);
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
    for (const { value, label } of drafts[k]!.levels) {
      if (!answers.has(levelKey(value))) answers.set(levelKey(value), { value, label, count: 1 });
    }
  }
  const given = [...answers.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
  if (given.length > 20) return undefined;
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
