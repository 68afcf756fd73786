import type { ItemRole } from '../../study/Study';
import type { ItemSummary, StudySummary } from '../document/StudySummary';

export type ItemIdPair = NonNullable<StudySummary['pairs']>[number];

/** The pairs whose gaps a study tells: those declared that both have a top box, else every concern with every behavior. */
export function gapPairs({ items = [], pairs = [] }: StudySummary): readonly ItemIdPair[] {
  if (pairs.length === 0) return everyPair({ items });
  const withTop = new Set(items.filter((item) => item.top.length > 0).map((item) => item.id));
  return pairs.filter(({ concern, behavior }) => withTop.has(concern) && withTop.has(behavior));
}

/** Every concern with every behavior, where both have a top box. */
export function everyPair({ items = [] }: Pick<StudySummary, 'items'>): readonly ItemIdPair[] {
  const behaviors = withTop(items, 'behavior');
  return withTop(items, 'concern').flatMap((concern) =>
    behaviors.map((behavior) => ({ concern: concern.id, behavior: behavior.id })),
  );
}

function withTop(items: readonly ItemSummary[], role: ItemRole): readonly ItemSummary[] {
  return items.filter((item) => item.role === role && item.top.length > 0);
}
