import type { ItemSummary } from '../document/StudySummary';
import type { WaveTables } from './WaveComparison';

/** Every item of some waves by id; as the latest that has it does. */
export function itemLabels(...waves: readonly WaveTables[]): ReadonlyMap<string, ItemSummary> {
  const items = waves.flatMap(({ study }) => study.items ?? []);
  return new Map(items.map((item) => [item.id, item]));
}
