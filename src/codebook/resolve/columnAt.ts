import type { SurveyColumn, SurveyTable } from '../../survey/SurveyTable';

/** The column at an index that the codebook was resolved to; its absence is a bug, not bad input. */
export function columnAt(table: SurveyTable, index: number): SurveyColumn {
  const column = table.columns[index];
  if (!column)
    throw new Error(`column index: expected 0…${table.columns.length - 1}, got ${index}`);
  return column;
}
