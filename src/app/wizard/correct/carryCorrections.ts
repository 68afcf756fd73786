import { levelKey } from '../../../codebook/text/levelKey';
import type { Study, StudyItem } from '../../../study/Study';
import { carryChoices } from './carryChoices';
import { type Changes, changedFields, withChanges } from './changedFields';
import { itemId, positionsOf } from './columnItem';
import type { Reading } from './Reading';

/** What is left of a reader's corrections when the file is read in another way. */
export interface Carried {
  readonly study: Study;
  /** Names of columns whose corrections found no column of that header. */
  readonly gone: readonly string[];
  /** Names of columns whose corrected answers are no answers there any more. */
  readonly changed: readonly string[];
}

/**
 * Takes what the reader corrected of one reading (where `study` says other than its proposal) over to another, column
 * by column as their headers say. What no longer fits is left as detected, and named.
 */
export function carryCorrections(before: Reading, study: Study, after: Reading): Carried {
  const gone = new Set<string>();
  const changed = new Set<string>();
  const proposed = new Map(before.proposal.items.map((item) => [keyOf(item), item]));
  const kept = new Set(study.items.map(keyOf));
  const leftOut = before.proposal.items.filter((item) => !kept.has(keyOf(item)));
  const items = new Map(after.proposal.items.map((item) => [keyOf(item), item]));
  for (const item of leftOut) {
    if (!items.delete(keyOf(item)) && !isThere(item, after)) gone.add(itemId(item));
  }
  for (const item of study.items) {
    const corrections = changedFields(item, proposed.get(keyOf(item)) ?? {});
    if (Object.keys(corrections).length === 0) continue;
    if (!isThere(item, after)) gone.add(itemId(item));
    else {
      const fitting = withoutLostAnswers(corrections, item, after);
      if (fitting !== corrections) changed.add(itemId(item));
      const own = items.get(keyOf(item)) ?? namesOf(item);
      items.set(keyOf(item), withChanges(own, fitting));
    }
  }
  const choices = carryChoices(before, study, after, [...items.values()]);
  for (const name of choices.gone) gone.add(name);
  return {
    study: { ...choices.study, items: inFileOrder([...items.values()], after) },
    gone: [...gone],
    changed: [...changed].filter((name) => !gone.has(name)),
  };
}

/** Corrections of answers hold together: where one of them is gone from the column, all of them are. */
function withoutLostAnswers(
  corrections: Changes<StudyItem>,
  item: StudyItem,
  after: Reading,
): Changes<StudyItem> {
  const { levels, scale, top, neutral, nets, missing, ...others } = corrections;
  const isOfAnswers = Object.keys(others).length < Object.keys(corrections).length;
  if (!isOfAnswers) return corrections;
  const column = after.columns.find(({ position }) =>
    positionsOf(item, after.columns).includes(position),
  );
  const known = new Set(
    [
      ...(column?.levels ?? []).flatMap(({ value, label }) => [value, label]),
      ...(column?.missing ?? []),
    ].map(levelKey),
  );
  const stated = [
    ...(levels ?? []).map((level) => (typeof level === 'string' ? level : level.value)),
    ...(top ?? []),
    ...(neutral === undefined ? [] : [neutral]),
    ...(nets ?? []).flatMap((net) => net.levels),
    ...(missing ?? []),
  ];
  return stated.every((text) => known.has(levelKey(text))) ? corrections : others;
}

function isThere(item: StudyItem, { columns }: Reading): boolean {
  const names = item.columns ?? [item.column ?? item.id ?? ''];
  const found = positionsOf(item, columns).filter((position) => position <= columns.length);
  return found.length === names.length;
}

function namesOf({ id, column, columns }: StudyItem): StudyItem {
  return {
    ...(id !== undefined && { id }),
    ...(column !== undefined && { column }),
    ...(columns !== undefined && { columns }),
  };
}

function keyOf(item: StudyItem): string {
  return JSON.stringify(item.columns ?? [item.column ?? item.id ?? '']);
}

function inFileOrder(items: readonly StudyItem[], { columns }: Reading): StudyItem[] {
  const place = (item: StudyItem) => positionsOf(item, columns)[0] ?? 0;
  return items.toSorted((a, b) => place(a) - place(b));
}
