import type { SurveyColumn, SurveyTable } from '../../src/survey/SurveyTable';

/** What respondent `row` answered, as it stands in the file. */
export function answerText({ values }: SurveyColumn, row: number): string {
  if (values.kind === 'coded') return values.texts[values.codes[row]!]!;
  const value = values.values[row]!;
  return Number.isNaN(value) ? '' : String(value);
}

/** A small table's answers as rows of texts. */
export function tableRows(table: SurveyTable): string[][] {
  return Array.from({ length: table.rowCount }, (_, row) =>
    table.columns.map((column) => answerText(column, row)),
  );
}
