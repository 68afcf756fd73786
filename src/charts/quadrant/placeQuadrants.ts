import type { QuadrantName } from '../../results/measures/gap/gapSchema';
import type { ChartCell, HiddenCell, ShownCell } from '../cells/ChartCell';
import { quadrantOrder } from './toQuadrantRows';

interface PlacedQuadrant {
  readonly quadrant: QuadrantName;
  readonly column: number;
  readonly cell: ShownCell;
  /** Ends on the scale of 0…1. */
  readonly start: number;
  readonly end: number;
}

export interface QuadrantPlaces {
  readonly shown: readonly PlacedQuadrant[];
  /** The first quadrant that is not shown; `from` to `to` is what it and the others in doubt share. */
  readonly hidden?: { readonly quadrant: QuadrantName; readonly cell: HiddenCell };
  readonly from: number;
  readonly to: number;
}

/** Stacks a group's quadrants from both ends of 0…1; what lies between the hidden ones stays hidden with them. */
export function placeQuadrants(cells: readonly ChartCell[]): QuadrantPlaces {
  const pieces = quadrantOrder.flatMap((quadrant, column) => {
    const cell = cells[column];
    return cell ? [{ quadrant, column, cell }] : [];
  });
  const shown: PlacedQuadrant[] = [];
  let from = 0;
  let to = 1;
  for (const { quadrant, column, cell } of pieces) {
    if (cell.kind === 'hidden') break;
    shown.push({ quadrant, column, cell, start: from, end: from + cell.value });
    from += cell.value;
  }
  const first = pieces.find(({ cell }) => cell.kind === 'hidden');
  if (first?.cell.kind !== 'hidden') return { shown, from, to };
  for (const { quadrant, column, cell } of pieces.toReversed()) {
    if (cell.kind === 'hidden') break;
    shown.push({ quadrant, column, cell, start: to - cell.value, end: to });
    to -= cell.value;
  }
  return { shown, hidden: { quadrant: first.quadrant, cell: first.cell }, from, to };
}
