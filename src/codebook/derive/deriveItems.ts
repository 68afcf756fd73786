import { errorProblem, type Problem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { Derived } from '../../study/Derived';
import type { Segment } from '../../study/Segment';
import type { Item } from '../Codebook';
import type { AssumedFact } from '../certainty/AssumedFact';
import { findColumn } from '../resolve/findColumn';
import type { ItemContext } from '../resolve/readItem';
import { deriveItem } from './deriveItem';
import type { Surroundings } from './findCondition';
import { itemSources } from './itemSources';
import type { MadeAnswers } from './Made';
import type { Derivation } from './Recipe';
import { ruleText, segmentRecipe } from './segmentRecipe';

export interface DerivedItems {
  readonly derivations: readonly Derivation[];
  readonly assumed: readonly AssumedFact[];
}

/**
 * A study's derived variables and then its segments, in order: each may be made of the items, the columns, and those
 * before it. Fails with a problem for each that is wrong, those of `deriveItem` and `derived-id-taken` where its id is
 * another's.
 */
export function deriveItems(
  items: readonly Item[],
  context: Omit<ItemContext, 'field'>,
): Result<DerivedItems> {
  const derivations: Derivation[] = [];
  const assumed: AssumedFact[] = [];
  const problems: Problem[] = [];
  const { derived = [], segments = [] } = context.study;
  const all = [
    ...derived.map((stated, k) => ({ stated, field: `derived[${k}]`, segment: undefined })),
    ...segments.map((segment, k) => ({
      stated: asDerived(segment),
      segment,
      field: `segments[${k}]`,
    })),
  ];
  for (const { stated, field, segment } of all) {
    const known: Item[] = [...items, ...derivations.map(({ item }) => item)];
    const isTaken = known.some(({ id }) => id === stated.id) || stated.id === 'generation';
    if (isTaken || findColumn(context.table, stated.id)) {
      problems.push(errorProblem('derived-id-taken', { field, id: stated.id }, { field }));
      continue;
    }
    const madeOf = new Map<string, Item>();
    const findSource = itemSources(known, context);
    const around: Surroundings = {
      table: context.table,
      sources: (name, path) => {
        const source = findSource(name, path);
        if (source.ok) madeOf.set(source.value.item.id, source.value.item);
        if (source.ok && restsOnOrder(stated)) assumed.push(...source.value.assumed);
        return source;
      },
    };
    const made = segment
      ? segmentRecipe(segment, field, around)
      : deriveItem(stated, field, around);
    if (!made.ok) {
      problems.push(...made.problems);
      continue;
    }
    const { recipe, ...answers } = made.value;
    const column = context.table.columns.length + derivations.length;
    const named = itemOf(stated, answers, column);
    const item = segment ? { ...named, question: ruleText(segment.rule) } : named;
    if (item.role === 'behavior' && item.direction === undefined)
      assumed.push({ item: item.id, what: 'direction', value: null });
    derivations.push({ stated, item, recipe, madeOf: [...madeOf.values()] });
  }
  return problems.length > 0 ? failed(...problems) : ok({ derivations, assumed });
}

/** A segment as the variable that it is: whether its rule holds. */
function asDerived({ id, label = id, rule }: Segment): Derived {
  return { id, label, if: [{ when: rule, then: 'Yes' }, { else: 'No' }] };
}

/** Whether it asks which answers count or in what order they stand, which a column's detection may be unsure of. */
function restsOnOrder(stated: Derived): boolean {
  return !('band' in stated || 'merge' in stated || 'first' in stated);
}

function itemOf(
  { id, label = id, role = 'other', direction, evidence }: Derived,
  made: MadeAnswers,
  column: number,
): Derivation['item'] {
  const base = {
    id,
    label,
    question: label,
    role,
    direction: direction ?? (role === 'behavior' ? undefined : 'protective'),
    evidence: evidence ?? 'self-reported',
    base: 'answered',
    missing: [],
    column,
  } as const;
  if (made.kind === 'numeric') return { ...base, kind: 'numeric' };
  const top = role === 'demographic' ? [] : made.top;
  return { ...base, kind: made.kind, levels: made.levels, top, nets: [] };
}
