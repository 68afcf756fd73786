import { ok, type Result } from '../../problem/Result';
import type { FactName, StudyItem } from '../../study/Study';
import type { Item } from '../Codebook';
import type { AssumedFact } from '../certainty/AssumedFact';
import { askedOfItem } from '../certainty/askedOfItem';
import { affirmativeOf } from '../levels/affirmativeOf';
import { guessOf, type ItemContext, itemColumns, readItem } from './readItem';

/** An item as it will be analysed, and what of its reading is asked. */
export interface ResolvedItem {
  readonly item: Item;
  readonly assumed: readonly AssumedFact[];
}

/**
 * One item as it will be analysed: what the study file says of it, and what was detected where it is silent. A direction
 * that is asked is left out, and so is the top box of two answers of which nobody knows the yes: neither is guessed.
 * Fails with a problem for each unknown column, scale or level it names.
 */
export function resolveItem(stated: StudyItem, context: ItemContext): Result<ResolvedItem> {
  const read = readItem(stated, context);
  if (!read.ok) return read;
  const item = read.value;
  const columns = itemColumns(stated, context);
  const first = columns.ok ? columns.value[0] : undefined;
  const guess = first && guessOf(context.detected, first);
  const scale = stated.scale === undefined ? undefined : context.study.scales?.[stated.scale];
  const levels = stated.levels !== undefined || scale !== undefined || stated.columns !== undefined;
  const reading = {
    item: stated,
    levels: levels || stated.kind === 'numeric' || stated.kind === 'text',
    top: stated.top !== undefined || scale?.top !== undefined,
    missing: stated.missing !== undefined || context.study.missing !== undefined,
    namesYes: 'levels' in item && affirmativeOf(item.levels) !== undefined,
  };
  const asked = new Set(askedOfItem(reading, item, guess?.certainty ?? {}));
  const assumed = [...asked].map((what) => ({ item: item.id, what, value: readingOf(what, item) }));
  return ok({ item: withoutAsked(item, asked), assumed });
}

function withoutAsked(item: Item, asked: ReadonlySet<FactName>): Item {
  const known = asked.has('direction') ? { ...item, direction: undefined } : item;
  const isChoice = known.kind === 'single' || known.kind === 'scale';
  return isChoice && known.levels.length === 2 && asked.has('top') ? { ...known, top: [] } : known;
}

function readingOf(what: FactName, item: Item): AssumedFact['value'] {
  const labelsOf = (values: readonly string[]) =>
    'levels' in item
      ? item.levels.filter(({ value }) => values.includes(value)).map(({ label }) => label)
      : [];
  switch (what) {
    case 'role':
      return item.role;
    case 'levels':
      return 'levels' in item ? item.levels.map(({ label }) => label) : item.kind;
    case 'direction':
      return item.direction ?? null;
    case 'top':
      return 'top' in item && item.top.length > 0 ? labelsOf(item.top) : null;
    case 'missing':
      return item.missing;
    case 'column':
    case 'year':
      return null;
  }
}
