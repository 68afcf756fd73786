/** Where a mark stands: charts number their rows from the top and the marks of a row from the left. */
export interface MarkPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The mark that a key leads to from the mark at index `current` (−1: none yet), or undefined where the
 * key does not move. Left and right go along the reading order, up and down to the nearest mark of the next row.
 */
export function nextMark(
  marks: readonly MarkPlace[],
  current: number,
  key: string,
): number | undefined {
  if (marks.length === 0) return undefined;
  const here = marks[current];
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return marks.length - 1;
    case 'ArrowRight':
      return Math.min(current + 1, marks.length - 1);
    case 'ArrowLeft':
      return Math.max(current - 1, 0);
    case 'ArrowDown':
      return here ? nearestInRow(marks, here, 1) : 0;
    case 'ArrowUp':
      return here ? nearestInRow(marks, here, -1) : 0;
    default:
      return undefined;
  }
}

function nearestInRow(
  marks: readonly MarkPlace[],
  here: MarkPlace,
  step: 1 | -1,
): number | undefined {
  const rows = marks.map((mark) => mark.row).filter((row) => (row - here.row) * step > 0);
  if (rows.length === 0) return undefined;
  const row = step > 0 ? Math.min(...rows) : Math.max(...rows);
  const distance = (mark: MarkPlace) => Math.abs(mark.column - here.column);
  const nearest = marks
    .filter((mark) => mark.row === row)
    .reduce((best, mark) => (distance(mark) < distance(best) ? mark : best));
  return marks.indexOf(nearest);
}
