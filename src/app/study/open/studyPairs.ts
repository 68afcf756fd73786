import type { StudySummary } from '../../../results/document/StudySummary';
import { everyPair } from '../../../results/query/everyPair';
import type { Pair } from '../../store/Selection';

/** The pairs a study declares, else every concern with every behavior, where both have a top box. */
export function studyPairs(summary: StudySummary): readonly Pair[] {
  const { pairs = [] } = summary;
  return pairs.length > 0 ? pairs : everyPair(summary);
}
