/** How a study file names a column: by its header, or by position where that is blank or stands twice. */
export function columnName(
  columns: readonly { readonly header: string; readonly position: number }[],
  position: number,
): string {
  const header = columns[position - 1]?.header ?? '';
  const isUnique = columns.filter((column) => column.header === header).length === 1;
  return header.trim() !== '' && isUnique && !/^#\d+$/.test(header) ? header : `#${position}`;
}
