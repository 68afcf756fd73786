import type { Figure } from '../../results/document/Results';
import type { IndexGapTable } from '../../results/measures/indexGap/indexGapSchema';
import { totalRow } from '../../results/rows/isTotalRow';
import { nearest } from '../rounding/coarse';

const side = 10;
/** Shares are told in whole percent. */
const step = 0.01;

/**
 * The grid of the two indices with cells of fewer than 2k people hidden, those of nobody among them, and the others in
 * whole percent: a cell of 1 to k − 1 might as well hold k more, or nobody. Where too few are left over for that, by
 * quadrant (whose sums are known), more is hidden. None under a filter, where grids could be subtracted from one
 * another, nor with weights, where shares aren't counts.
 */
export function withholdDensity(
  { density, filters = [], rows, thresholds }: IndexGapTable,
  { minCell, isWeighted }: { readonly minCell: number; readonly isWeighted: boolean },
): readonly Figure[] | undefined {
  const n = totalRow(rows)?.n ?? 0;
  if (!density || filters.length > 0 || isWeighted || n === 0) return undefined;
  const counts = density.map((share) => Math.round((share ?? 0) * n));
  const hidden = new Set<number>();
  for (const block of blocks(thresholds)) hideIn(block, counts, minCell, n, hidden);
  return density.map((share, cell) =>
    hidden.has(cell) || share === null ? null : Number(nearest(share, step).toFixed(2)),
  );
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

/** Hides the smallest until those hidden beside any one of them, with what rounding leaves open, could be k more. */
function hideIn(
  block: readonly number[],
  counts: readonly number[],
  minCell: number,
  n: number,
  hidden: Set<number>,
): void {
  const ordered = [...block].sort((a, b) => counts[a]! - counts[b]!);
  const small = ordered.filter((cell) => counts[cell]! < 2 * minCell);
  const rare = small.filter((cell) => counts[cell]! > 0 && counts[cell]! < minCell);
  let sum = small.reduce((total, cell) => total + counts[cell]!, 0);
  for (const cell of small) hidden.add(cell);
  const most = Math.max(0, ...rare.map((cell) => counts[cell]!));
  for (const cell of ordered.slice(small.length)) {
    const slack = (block.length - small.length) * Math.floor((step * n) / 2);
    if (rare.length === 0 || sum - most + slack >= minCell) return;
    hidden.add(cell);
    sum += counts[cell]!;
  }
}
