import type { ItemSummary, StudySummary } from '../document/StudySummary';
import { isScored } from '../items/isScored';
import { everyPair, type ItemIdPair } from './everyPair';
import type { Query, View } from './Query';

/**
 * Every table a study has under one view: item by item in the codebook's order (top box, distribution, mean or
 * median), then the gap of each declared pair, or of every concern with every behavior where none is declared,
 * then the index gap. `sensitivity` adds the strip of each gap.
 */
export function allQueries(
  { items = [], pairs = [] }: StudySummary,
  { by, filters }: View,
  { sensitivity = false }: { readonly sensitivity?: boolean } = {},
): readonly Query[] {
  const view = { by, filters };
  const gaps = pairs.length > 0 ? pairsWithTop(items, pairs) : everyPair({ items });
  return [
    ...items.flatMap((item) => itemQueries(item, view)),
    ...gaps.map((pair) => ({ measure: 'gap', ...pair, ...view }) as const),
    { measure: 'index-gap', ...view },
    ...(sensitivity ? gaps : []).map(
      (pair) => ({ measure: 'sensitivity', of: 'gap', ...pair, ...view }) as const,
    ),
    ...(sensitivity ? ([{ measure: 'sensitivity', of: 'index-gap', ...view }] as const) : []),
  ];
}

function itemQueries(item: ItemSummary, view: View): readonly Query[] {
  const { id } = item;
  if (item.kind === 'text') return [];
  if (item.kind === 'numeric')
    return [
      { measure: 'mean', item: id, ...view },
      { measure: 'median', item: id, ...view },
    ];
  const queries: Query[] = [];
  if (item.top.length > 0) queries.push({ measure: 'top-box', item: id, ...view });
  queries.push({ measure: 'distribution', item: id, ...view });
  if (isScored(item)) queries.push({ measure: 'mean', item: id, ...view });
  return queries;
}

/** A pair with a number or text in it has no gap to show. */
function pairsWithTop(
  items: readonly ItemSummary[],
  pairs: readonly ItemIdPair[],
): readonly ItemIdPair[] {
  const withTop = new Set(items.filter((item) => item.top.length > 0).map((item) => item.id));
  return pairs.filter(({ concern, behavior }) => withTop.has(concern) && withTop.has(behavior));
}
