import type { ChartCell } from '../cells/ChartCell';

/** Half of the height of two lines of words in a hatched bar. */
const hiddenHalf = 20;

/** Half of a lane's height: one that says why it has no figure may need two lines for it. */
export function laneHalfOf(cell: ChartCell, half: number): number {
  return cell.kind === 'hidden' ? Math.max(half, hiddenHalf) : half;
}
