/** Cells padded to their column's width; the first `texts` columns to the left, figures to the right. */
export function alignedColumns(
  rows: readonly (readonly string[])[],
  texts: number,
): readonly string[] {
  const widths = (rows[0] ?? []).map((_, k) => Math.max(...rows.map((row) => row[k]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row
      .map((cell, k) => (k < texts ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0)))
      .join('  ')}`.trimEnd(),
  );
}
