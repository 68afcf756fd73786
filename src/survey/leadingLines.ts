const mostLeadingLines = 10;
const leastWidth = 3;

/**
 * How many rows stand above the header: a title, the date of the export, blank lines. None where the table has
 * fewer than three columns, or the rows below have no more cells than these.
 */
export function leadingLines(rows: readonly (readonly string[])[]): number {
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const first = filled.findIndex((count) => count >= leastWidth);
  const blank = Math.max(
    0,
    filled.findIndex((count) => count > 0),
  );
  if (first < 0 || first > mostLeadingLines) return blank;
  if (filled.slice(0, first).some((count) => count > 1)) return blank;
  const wide = filled.slice(first).filter((count) => count >= 2).length;
  return wide >= (rows.length - first) / 2 ? first : blank;
}
