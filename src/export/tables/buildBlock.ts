import type { ExportBlock, ExportCell, ExportColumn } from '../ExportTable';

/** A column with how its cell is read from a row. */
export interface ColumnOf<Row> extends ExportColumn {
  readonly of: (row: Row) => ExportCell;
}

/** A block of these columns; those that hold nothing in any row are left out. */
export function buildBlock<Row>(
  title: string,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): ExportBlock {
  const filled = columns.filter(({ of }) => rows.some((row) => of(row) !== null));
  return {
    title,
    columns: filled.map(({ label, format }) => ({ label, format })),
    rows: rows.map((row) => filled.map(({ of }) => of(row))),
  };
}
