import { errorProblem, type Problem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { Rule } from '../../study/Rule';
import type { SurveyTable } from '../../survey/SurveyTable';
import type { ChoiceItem, Item, MultipleItem } from '../Codebook';
import { columnNumbers } from '../resolve/numericValues';
import { levelKey } from '../text/levelKey';
import { decimalMarkOf, parseNumber } from '../text/parseNumber';
import type { Condition } from './Condition';
import type { Source, Sources } from './itemSources';

export interface Surroundings {
  readonly table: SurveyTable;
  readonly sources: Sources;
}

/**
 * A rule with its items and levels found. `field` is its path in the study file. Fails with the first of
 * `derived-source-unknown`, `derived-source-unfit` and `derived-level-unknown`, each naming its own path.
 */
export function findCondition(rule: Rule, field: string, around: Surroundings): Result<Condition> {
  if ('not' in rule) {
    const inner = findCondition(rule.not, `${field}.not`, around);
    return inner.ok ? ok({ kind: 'not', of: inner.value }) : inner;
  }
  if ('all' in rule) return conditionsOf('all', rule.all, `${field}.all`, around);
  if ('any' in rule) return conditionsOf('any', rule.any, `${field}.any`, around);
  const source = around.sources(rule.item, `${field}.item`);
  if (!source.ok) return source;
  if ('in' in rule) return levelCondition(source.value.item, rule.in, `${field}.in`);
  if ('top' in rule) return topCondition(source.value.item, `${field}.item`);
  return rangeCondition(source.value, rule, `${field}.item`, around.table);
}

function conditionsOf(
  kind: 'all' | 'any',
  rules: readonly Rule[],
  field: string,
  around: Surroundings,
): Result<Condition> {
  const of: Condition[] = [];
  for (const [k, rule] of rules.entries()) {
    const condition = findCondition(rule, `${field}[${k}]`, around);
    if (!condition.ok) return condition;
    of.push(condition.value);
  }
  return ok({ kind, of });
}

/** Answered by one of some levels, named by label or as in the file; of a number, one of some numbers. */
export function levelCondition(
  item: Item,
  names: readonly string[],
  field: string,
): Result<Condition> {
  if (item.kind === 'text') return failed(unfit(item, 'levels', field));
  if (item.kind === 'numeric') {
    const numbers = names.map((name) => parseNumber(name, decimalMarkOf([name])));
    const wrong = numbers.findIndex(Number.isNaN);
    if (wrong >= 0) return failed(levelUnknown(item, names[wrong] ?? '', `${field}[${wrong}]`));
    return ok({
      kind: 'any',
      of: numbers.map((at) => ({ kind: 'range', item, from: at, to: at })),
    });
  }
  const places: number[] = [];
  for (const [k, name] of names.entries()) {
    const place = placeOf(item, name);
    if (place === 0) return failed(levelUnknown(item, name, `${field}[${k}]`));
    places.push(place);
  }
  return ok(
    item.kind === 'multiple'
      ? { kind: 'selected', item, places }
      : { kind: 'levels', item, places },
  );
}

/** Answered by its top box; fails where it has none. */
export function topCondition(item: Item, field: string): Result<Condition> {
  if (!('top' in item) || item.top.length === 0) return failed(unfit(item, 'top', field));
  const places = item.levels.flatMap(({ value }, k) => (item.top.includes(value) ? [k + 1] : []));
  return ok({ kind: 'levels', item, places });
}

/** A number within bounds: an item's own, or what its levels stand for in the file. */
export function rangeCondition(
  { item }: Source,
  { from, to }: { readonly from?: number | undefined; readonly to?: number | undefined },
  field: string,
  table: SurveyTable,
): Result<Condition> {
  if (item.kind === 'multiple') return failed(unfit(item, 'numbers', field));
  if (item.kind === 'numeric') return ok({ kind: 'range', item, from, to });
  if (item.kind === 'text') {
    if (columnNumbers(table, item.column, item.missing).every(Number.isNaN))
      return failed(unfit(item, 'numbers', field));
    return ok({ kind: 'range', item: { ...item, kind: 'numeric' }, from, to });
  }
  const values = item.levels.map(({ value }) => value);
  const mark = decimalMarkOf(values);
  const numbers = values.map((value) => parseNumber(value, mark));
  if (numbers.every(Number.isNaN)) return failed(unfit(item, 'numbers', field));
  const places = numbers.flatMap((number, k) =>
    number >= (from ?? -Infinity) && number <= (to ?? Infinity) ? [k + 1] : [],
  );
  return ok({ kind: 'levels', item, places });
}

/** A level's code by its label, else by its text in the file; 0 where there is none. */
export function placeOf({ levels }: ChoiceItem | MultipleItem, name: string): number {
  const key = levelKey(name);
  const byLabel = levels.findIndex(({ label }) => levelKey(label) === key);
  return (byLabel >= 0 ? byLabel : levels.findIndex(({ value }) => levelKey(value) === key)) + 1;
}

export function unfit(
  item: Item,
  needs: 'numbers' | 'levels' | 'top' | 'scores',
  field: string,
): Problem {
  return errorProblem('derived-source-unfit', { field, item: item.id, needs }, { field });
}

export function levelUnknown(
  item: Exclude<Item, { kind: 'text' }>,
  level: string,
  field: string,
): Problem {
  const labels = item.kind === 'numeric' ? [] : item.levels.map(({ label }) => label);
  const known = [...labels.slice(0, mostNamed), ...(labels.length > mostNamed ? ['…'] : [])];
  const detail = { field, item: item.id, level, known: known.join(', ') };
  return errorProblem('derived-level-unknown', detail, { field });
}

const mostNamed = 12;
