import type { GapTable, QuadrantRow } from '../../../../results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../../../results/measures/indexGap/indexGapSchema';
import { furthestApart, type Spread } from '../../../../results/rows/furthestApart';

/** The rows of those concerned who don't act. */
export function paradoxicalRows(quadrants: readonly QuadrantRow[]): readonly QuadrantRow[] {
  return quadrants.filter(({ quadrant }) => quadrant === 'paradoxical');
}

/** How the paradox share spreads over groups. */
export function paradoxShareSpread({
  quadrants = [],
  quadrantContrasts = [],
}: GapTable | IndexGapTable): Spread {
  return furthestApart(
    paradoxicalRows(quadrants),
    quadrantContrasts.filter(({ quadrant }) => quadrant === 'paradoxical'),
  );
}
