import repelling from '../../../data/repelling.json';
import type { ItemSummary } from '../document/StudySummary';
import { hasAny } from './hasAny';

/**
 * Whether a scale's high end says that something repels: from *not at all* to *very intrusive*. Its top box is then what
 * people dislike, and its low end what they would take. Known by the words of the highest answer.
 */
export function highEndRepels({ kind, levels }: Pick<ItemSummary, 'kind' | 'levels'>): boolean {
  const highest = levels.at(-1);
  if (kind !== 'scale' || highest === undefined) return false;
  return hasAny(highest, repelling.answers) && !hasAny(highest, repelling.not);
}
