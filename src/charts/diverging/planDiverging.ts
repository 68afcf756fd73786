import type { ChartCell } from '../cells/ChartCell';
import type { DivergingRow } from './toDivergingRows';

/** A level's piece of a bar; `left` and `right` in pixels. */
export interface BarPiece {
  readonly level: number;
  readonly left: number;
  readonly right: number;
  readonly cell: ChartCell;
}

export interface DivergingPlan {
  /** Pixels from the left of the centre line. */
  readonly centre: number;
  /** Pieces by row. */
  readonly bars: readonly (readonly BarPiece[])[];
}

/** Width of a level that is not shown: it says that the level is there, and nothing of its size. */
const hiddenWidth = 12;

/** Places the pieces of all bars about one centre line, on one scale that fits the longest of both sides. */
export function planDiverging(
  rows: readonly DivergingRow[],
  middle: number,
  left: number,
  right: number,
): DivergingPlan {
  const extents = rows.map((row) => sideExtents(row.cells, middle));
  const leftShare = Math.max(0, ...extents.map((extent) => extent.shares[0]));
  const rightShare = Math.max(0, ...extents.map((extent) => extent.shares[1]));
  const leftHidden = Math.max(0, ...extents.map((extent) => extent.hidden[0]));
  const rightHidden = Math.max(0, ...extents.map((extent) => extent.hidden[1]));
  const room = right - left - (leftHidden + rightHidden) * hiddenWidth;
  const scale = room / Math.max(leftShare + rightShare, 1e-9);
  const centre = left + leftShare * scale + leftHidden * hiddenWidth;
  const bars = rows.map((row, i) => {
    const extent = extents[i];
    let x = centre - (extent?.shares[0] ?? 0) * scale - (extent?.hidden[0] ?? 0) * hiddenWidth;
    return row.cells.map((cell, level): BarPiece => {
      const start = x;
      x += cell.kind === 'shown' ? cell.value * scale : hiddenWidth;
      return { level, left: start, right: x, cell };
    });
  });
  return { centre, bars };
}

type Sides = readonly [left: number, right: number];

/** What stands on each side of the centre: shares, and how many levels are not shown. */
function sideExtents(
  cells: readonly ChartCell[],
  middle: number,
): { readonly shares: Sides; readonly hidden: Sides } {
  const shares: [number, number] = [0, 0];
  const hidden: [number, number] = [0, 0];
  for (const [i, cell] of cells.entries()) {
    const leftPart = Math.min(1, Math.max(0, middle - i));
    const of = cell.kind === 'shown' ? shares : hidden;
    const size = cell.kind === 'shown' ? cell.value : 1;
    of[0] += size * leftPart;
    of[1] += size * (1 - leftPart);
  }
  return { shares, hidden };
}
