import type { ItemSummary, StudySummary } from '../../results/StudySummary';
import type { Pair } from '../store/Selection';

/** The pairs a study declares, else every concern with every behavior, where both have a top box. */
export function studyPairs(summary: StudySummary): readonly Pair[] {
  const { pairs = [] } = summary;
  return pairs.length > 0 ? pairs : everyPair(summary);
}

/** Every concern with every behavior, where both have a top box. */
export function everyPair({ items = [] }: StudySummary): readonly Pair[] {
  const behaviors = withTop(items, 'behavior');
  return withTop(items, 'concern').flatMap((concern) =>
    behaviors.map((behavior) => ({ concern: concern.id, behavior: behavior.id })),
  );
}

function withTop(items: readonly ItemSummary[], role: ItemSummary['role']): readonly ItemSummary[] {
  return items.filter((item) => item.role === role && item.top.length > 0);
}
