import type { ItemSummary } from '../document/StudySummary';
import type { WaveTables } from './WaveComparison';

/** Every item of two waves by id; as the later one has it where both do. */
export function itemLabels(
  earlier: WaveTables,
  later: WaveTables,
): ReadonlyMap<string, ItemSummary> {
  const items = [...(earlier.study.items ?? []), ...(later.study.items ?? [])];
  return new Map(items.map((item) => [item.id, item]));
}
