import type { Figure } from '../../results/document/Results';
import type { IndexGapTable } from '../../results/measures/indexGap/indexGapSchema';
import { totalRow } from '../../results/rows/isTotalRow';

const side = 10;

/**
 * The grid of the two indices with its small cells hidden, and in each quadrant so many more that those hidden
 * could hold anything up to `minCell`: the quadrants' sums are known. None under a filter, where grids could be
 * subtracted from one another.
 */
export function withholdDensity(
  { density, filters = [], rows, thresholds }: IndexGapTable,
  minCell: number,
): readonly Figure[] | undefined {
  const n = totalRow(rows)?.n ?? 0;
  if (!density || filters.length > 0 || n === 0) return undefined;
  const counts = density.map((share) => Math.round((share ?? 0) * n));
  const hidden = new Set<number>();
  for (const block of blocks(thresholds)) hideIn(block, counts, minCell, hidden);
  return density.map((share, cell) => (hidden.has(cell) ? null : share));
}

/** Cells of each quadrant; thresholds between the grid's lines leave no quadrant whole, so all is one block. */
function blocks({
  concern,
  behavior,
}: IndexGapTable['thresholds']): readonly (readonly number[])[] {
  const aligned = concern % side === 0 && behavior % side === 0;
  const byQuadrant = new Map<string, number[]>();
  for (let cell = 0; cell < side * side; cell++) {
    const high = [Math.floor(cell / side) * side >= concern, (cell % side) * side >= behavior];
    const name = aligned ? high.join() : '';
    byQuadrant.set(name, [...(byQuadrant.get(name) ?? []), cell]);
  }
  return [...byQuadrant.values()];
}

function hideIn(
  block: readonly number[],
  counts: readonly number[],
  minCell: number,
  hidden: Set<number>,
): void {
  const filled = block.filter((cell) => counts[cell]! > 0).sort((a, b) => counts[a]! - counts[b]!);
  if (!filled.some((cell) => counts[cell]! < minCell)) return;
  let sum = 0;
  let taken = 0;
  for (const cell of filled) {
    const enough = sum >= minCell && taken > 1;
    if (counts[cell]! >= minCell && enough) break;
    hidden.add(cell);
    sum += counts[cell]!;
    taken += 1;
  }
}
