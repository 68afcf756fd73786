import type { CountSystem } from './CountSystem';

/**
 * The cells nearest to one in the graph of equations, at most so many. Any others held still: what can move
 * within the neighborhood can move in the whole, so bounds found here are never wider than the true ones.
 */
export function nearbyCells(
  system: CountSystem,
  start: number,
  usable: (cell: number) => boolean,
  limit: number,
): readonly number[] {
  const cells = [start];
  const seen = new Set(cells);
  const met = new Set<number>();
  for (let at = 0; at < cells.length && cells.length < limit; at++) {
    for (const e of system.equationsOf[cells[at]!]!) {
      if (met.has(e)) continue;
      met.add(e);
      for (const cell of system.equations[e]!.cells) {
        if (seen.has(cell) || !usable(cell)) continue;
        seen.add(cell);
        cells.push(cell);
      }
    }
  }
  return cells;
}
