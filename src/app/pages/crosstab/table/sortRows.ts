import type { Crosstab, CrosstabRow } from './Crosstab';

/** How levels are ordered: as the question has them, or by the figures of one column, highest first. */
export type RowOrder =
  | { readonly by: 'question' }
  | { readonly by: 'column'; readonly group: string };

/** Orders the levels; nets, top box and mean stay after them. Figures that are not shown come last. */
export function sortRows({ columns, rows }: Crosstab, order: RowOrder): Crosstab {
  if (order.by === 'question') return { columns, rows };
  const at = columns.findIndex((column) => column.group === order.group);
  if (at < 0) return { columns, rows };
  const levels = rows.filter((row) => row.kind === 'level');
  const others = rows.filter((row) => row.kind !== 'level');
  return {
    columns,
    rows: [...levels.toSorted((a, b) => figureAt(b, at) - figureAt(a, at)), ...others],
  };
}

function figureAt(row: CrosstabRow, column: number): number {
  const cell = row.cells[column]?.cell;
  return cell?.kind === 'shown' ? cell.value : -1;
}
