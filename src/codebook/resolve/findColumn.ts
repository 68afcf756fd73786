import type { SurveyColumn, SurveyTable } from '../../survey/SurveyTable';

/**
 * The column a study file names: by its header, or by position as `#12` (from 1).
 * A header matches as it stands, else trimmed; of repeated headers the first wins.
 */
export function findColumn(table: SurveyTable, name: string): SurveyColumn | undefined {
  const exact = table.columns.find((column) => column.header === name);
  if (exact) return exact;
  const position = /^#(\d+)$/.exec(name)?.[1];
  if (position !== undefined) return table.columns[Number(position) - 1];
  const wanted = name.trim();
  return table.columns.find((column) => column.header.trim() === wanted);
}
