import type { AssumedFact } from '../../codebook/certainty/AssumedFact';
import type { StudySummary } from '../document/StudySummary';
import type { ResultTable } from '../measures/Measures';
import type { ItemIdPair } from '../query/everyPair';

/** What a figure is of: items, the pair that they make up, and whether it is told by generation. */
interface FigureSubject {
  readonly items: readonly string[];
  readonly pair?: ItemIdPair;
  readonly byGeneration: boolean;
}

/** The unconfirmed readings that a figure rests on; none where it may be told as it is. */
export function askedBehind(
  { assumed = [] }: Pick<StudySummary, 'assumed'>,
  { items, pair, byGeneration }: FigureSubject,
): readonly AssumedFact[] {
  return assumed.filter((fact) => {
    if ('item' in fact) return items.includes(fact.item);
    if ('field' in fact) return byGeneration || fact.field.startsWith('design.');
    return fact.pair.concern === pair?.concern && fact.pair.behavior === pair.behavior;
  });
}

/** The unconfirmed readings that a table rests on. */
export function askedBehindTable(
  summary: Pick<StudySummary, 'assumed'>,
  table: ResultTable,
): readonly AssumedFact[] {
  return askedBehind(summary, {
    items: itemsOf(table),
    ...pairOf(table),
    byGeneration: table.by.split(' × ').includes('generation'),
  });
}

/** A gap also rests on its two questions belonging together. */
function pairOf(table: ResultTable): Pick<FigureSubject, 'pair'> {
  if (!('concern' in table && 'behavior' in table)) return {};
  const { concern, behavior } = table;
  return typeof concern === 'string' && typeof behavior === 'string'
    ? { pair: { concern, behavior } }
    : {};
}

function itemsOf(table: ResultTable): readonly string[] {
  if ('item' in table) return [table.item];
  if ('concernItems' in table) return [...table.concernItems, ...table.behaviorItems];
  return [table.concern, table.behavior].filter((id) => id !== undefined);
}
