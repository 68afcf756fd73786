import type { ItemSummary } from '../document/StudySummary';
import type { WaveComparison } from './WaveComparison';

/** A comparison and what its items are called. */
export interface ComparedWaves {
  readonly comparison: WaveComparison;
  readonly items: ReadonlyMap<string, ItemSummary>;
}
