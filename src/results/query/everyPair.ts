import type { ItemRole } from '../../study/Study';
import type { ItemSummary, StudySummary } from '../document/StudySummary';

export type ItemIdPair = NonNullable<StudySummary['pairs']>[number];

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
