import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { Derived } from '../../study/Derived';
import type { Item } from '../Codebook';
import type { Level } from '../DetectedCodebook';
import type { Condition } from './Condition';
import {
  findCondition,
  levelCondition,
  rangeCondition,
  type Surroundings,
  topCondition,
  unfit,
} from './findCondition';
import { firstRecipe } from './firstRecipe';
import type { Source } from './itemSources';
import { levelTwice, repeated } from './levelTwice';
import type { Made } from './Made';
import { mergeRecipe } from './mergeRecipe';
import type { Term } from './Recipe';

/**
 * A derived variable's recipe, with all that it names found; `field` is its path in the study file.
 * Fails with the first problem of `findCondition`, or a level that two of its parts claim (`study-level-twice`).
 */
export function deriveItem(stated: Derived, field: string, around: Surroundings): Result<Made> {
  if ('if' in stated) return ifRecipe(stated.if, `${field}.if`, around);
  if ('index' in stated) return indexRecipe(stated, field, around);
  const sources: Source[] = [];
  for (const [k, name] of stated.from.entries()) {
    const source = around.sources(name, `${field}.from[${k}]`);
    if (!source.ok) return source;
    sources.push(source.value);
  }
  const items = sources.map(({ item }) => item);
  if ('band' in stated) return bandRecipe(stated.band, field, sources, around);
  if ('merge' in stated) return mergeRecipe(items[0], stated.merge, field);
  if ('mean' in stated) return meanRecipe(items, field);
  if ('first' in stated) return firstRecipe(items, field);
  if ('count' in stated) {
    const of = answeredBy(stated.count, items, `${field}.count`, field);
    if (!of.ok) return of;
    // Of a question of several answers each one that is selected counts.
    const each = of.value.flatMap((condition): readonly Condition[] =>
      condition.kind === 'selected'
        ? condition.places.map((place) => ({ ...condition, places: [place] }))
        : [condition],
    );
    return ok({ kind: 'numeric', recipe: { kind: 'count', of: each } });
  }
  const kind = 'any' in stated ? 'any' : 'all';
  const counted = 'any' in stated ? stated.any : stated.all;
  const of = answeredBy(counted, items, `${field}.${kind}`, field);
  if (!of.ok) return of;
  const recipe = {
    kind: 'cases' as const,
    cases: [{ when: { kind, of: of.value } as const, text: 'Yes' }],
    otherwise: 'No',
  };
  return ok({ kind: 'single', levels: levelsOf(['No', 'Yes']), top: ['Yes'], recipe });
}

function levelsOf(labels: readonly string[]): readonly Level[] {
  return labels.map((label) => ({ value: label, label }));
}

/** Of each item, that it is answered by its top or by one of the levels; a level is one of at least one item. */
function answeredBy(
  counted: 'top' | readonly string[],
  items: readonly Item[],
  field: string,
  whole: string,
): Result<readonly Condition[]> {
  const conditions: Condition[] = [];
  for (const [k, item] of items.entries()) {
    if (counted === 'top') {
      const condition = topCondition(item, `${whole}.from[${k}]`);
      if (!condition.ok) return condition;
      conditions.push(condition.value);
      continue;
    }
    const known = counted.filter((name) => levelCondition(item, [name], field).ok);
    const unknown = counted.findIndex((name) =>
      items.every((each) => !levelCondition(each, [name], field).ok),
    );
    const condition =
      unknown >= 0
        ? levelCondition(item, [counted[unknown] ?? ''], `${field}[${unknown}]`)
        : levelCondition(item, known.length > 0 ? known : counted, field);
    if (!condition.ok) return condition;
    conditions.push(condition.value);
  }
  return ok(conditions);
}

function bandRecipe(
  bands: Extract<Derived, { band: unknown }>['band'],
  field: string,
  [source]: readonly Source[],
  { table }: Surroundings,
): Result<Made> {
  if (!source) throw new Error('band: expected one source, got none');
  const twice = repeated(bands.map(({ label }) => label));
  if (twice !== undefined) return failed(levelTwice(twice, `${field}.band`));
  const cases: { when: Condition; text: string }[] = [];
  for (const [k, { label, from, to }] of bands.entries()) {
    if (from !== undefined && to !== undefined && from > to)
      return failed(
        errorProblem(
          'derived-band-empty',
          { field: `${field}.band[${k}]`, from, to },
          {
            field: `${field}.band[${k}]`,
          },
        ),
      );
    const when = rangeCondition(source, { from, to }, `${field}.from[0]`, table);
    if (!when.ok) return when;
    cases.push({ when: when.value, text: label });
  }
  const levels = levelsOf(bands.map(({ label }) => label));
  return ok({ kind: 'single', levels, top: [], recipe: { kind: 'cases', cases } });
}

function ifRecipe(
  branches: Extract<Derived, { if: unknown }>['if'],
  field: string,
  around: Surroundings,
): Result<Made> {
  const cases: { when: Condition; text: string }[] = [];
  const labels = new Set<string>();
  for (const [k, branch] of branches.entries()) {
    if ('else' in branch) {
      if (k < branches.length - 1 || k === 0)
        return failed(
          errorProblem('derived-else', { field: `${field}[${k}]` }, { field: `${field}[${k}]` }),
        );
      labels.add(branch.else);
      const recipe = { kind: 'cases' as const, cases, otherwise: branch.else };
      return ok({ kind: 'single', levels: levelsOf([...labels]), top: [], recipe });
    }
    const when = findCondition(branch.when, `${field}[${k}].when`, around);
    if (!when.ok) return when;
    cases.push({ when: when.value, text: branch.then });
    labels.add(branch.then);
  }
  return ok({
    kind: 'single',
    levels: levelsOf([...labels]),
    top: [],
    recipe: { kind: 'cases', cases },
  });
}

/** Scores from 1 at the lowest level, or the numbers themselves. */
function meanRecipe(items: readonly Item[], field: string): Result<Made> {
  const terms: Term[] = [];
  for (const [k, item] of items.entries()) {
    if (item.kind === 'numeric') terms.push({ item });
    else if (item.kind === 'single' || item.kind === 'scale')
      terms.push({ item, scores: item.levels.map((_, place) => place + 1) });
    else return failed(unfit(item, 'scores', `${field}.from[${k}]`));
  }
  return ok({ kind: 'numeric', recipe: { kind: 'mean', terms } });
}

/** Percent of maximum possible, 0–100 (Cohen et al. 1999); a disclosing item is turned round. */
function indexRecipe(
  { index, from }: Extract<Derived, { index: unknown }>,
  field: string,
  { sources }: Surroundings,
): Result<Made> {
  const left = from?.findIndex((name) => !(name in index)) ?? -1;
  if (from && (left >= 0 || from.length < Object.keys(index).length)) {
    const path = left >= 0 ? `${field}.from[${left}]` : `${field}.from`;
    const item = left >= 0 ? from[left] : Object.keys(index).find((name) => !from.includes(name));
    return failed(
      errorProblem('derived-index-from', { field: path, item: item ?? '' }, { field: path }),
    );
  }
  const terms: Term[] = [];
  for (const [name, direction] of Object.entries(index)) {
    const path = `${field}.index.${name}`;
    const source = sources(name, path);
    if (!source.ok) return source;
    const { item } = source.value;
    const hasOrder = item.kind === 'scale' || (item.kind === 'single' && item.top.length > 0);
    if (!hasOrder || item.levels.length < 2) return failed(unfit(item, 'scores', path));
    const most = item.levels.length - 1;
    const scores = item.levels.map(
      (_, k) => (100 * (direction === 'disclosing' ? most - k : k)) / most,
    );
    terms.push({ item, scores });
  }
  return ok({ kind: 'numeric', recipe: { kind: 'mean', terms } });
}
