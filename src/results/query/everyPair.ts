import type { ItemRole } from '../../study/Study';
import type { ItemSummary, StudySummary } from '../document/StudySummary';

export type ItemIdPair = NonNullable<StudySummary['pairs']>[number];

/** The pairs whose gaps a study tells: those declared that can be compared, else every concern with every behavior. */
export function gapPairs({ items = [], pairs = [] }: StudySummary): readonly ItemIdPair[] {
  if (pairs.length === 0) return everyPair({ items });
  const fit = new Set(items.filter(isComparable).map((item) => item.id));
  return pairs.filter(({ concern, behavior }) => fit.has(concern) && fit.has(behavior));
}

/** Every concern with every behavior, where both have a top box. */
export function everyPair({ items = [] }: Pick<StudySummary, 'items'>): readonly ItemIdPair[] {
  const behaviors = withTop(items, 'behavior');
  return withTop(items, 'concern').flatMap((concern) =>
    behaviors.map((behavior) => ({ concern: concern.id, behavior: behavior.id })),
  );
}

function withTop(items: readonly ItemSummary[], role: ItemRole): readonly ItemSummary[] {
  return items.filter((item) => item.role === role && isComparable(item));
}

/** An item that can stand in a gap: it has a top box, and a behavior's direction is known. */
export function isComparable({ role, top, direction }: ItemSummary): boolean {
  return top.length > 0 && (role !== 'behavior' || direction !== undefined);
}
