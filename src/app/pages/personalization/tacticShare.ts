import type { ItemSummary, StudySummary } from '../../../results/document/StudySummary';
import { highEndRepels } from '../../../results/items/highEndRepels';
import { isOf } from '../../../results/measures/byMeasure';
import type { DistributionTable } from '../../../results/measures/distribution/distributionSchema';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import type { Query, View } from '../../../results/query/Query';
import type { CountedSide } from './countedWords';
import type { ShareTable } from './ShareTable';
import { highestShare, lowEndShare, lowestShare, topShare } from './shareTables';

export type TacticTable = TopBoxTable | DistributionTable;
type TacticQuery = Extract<Query, { readonly measure: 'top-box' | 'distribution' }>;

/** What a tactic's share is read from: its top box where that end is counted, else all its answers. */
export function tacticQuery(item: ItemSummary, side: CountedSide, view: View): TacticQuery {
  const countsHighEnd = side !== 'lowest' && (side === 'top') !== highEndRepels(item);
  return { measure: countsHighEnd ? 'top-box' : 'distribution', item: item.id, ...view };
}

/**
 * A tactic's share at the welcome end (`top`), the creepy end (`low`) or in the creepiest answer (`lowest`). On a scale
 * from *not at all* to *very intrusive* the creepy end is the high one.
 */
export function tacticShare(
  table: TacticTable,
  side: CountedSide,
  summary: StudySummary,
): ShareTable {
  if (isOf('top-box', table)) return topShare(table, summary);
  if (side !== 'lowest') return lowEndShare(table, summary);
  const item = summary.items?.find(({ id }) => id === table.item);
  return item && highEndRepels(item) ? highestShare(table, summary) : lowestShare(table, summary);
}
