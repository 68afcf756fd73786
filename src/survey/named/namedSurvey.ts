import { errorProblem, type Problem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { ColumnBuilder } from '../ColumnBuilder';
import { cleanQuestion } from '../headers/cleanQuestion';
import { recognisePlatform } from '../headers/recognisePlatform';
import { splitQuestions } from '../headers/splitQuestions';
import { mostColumns } from '../readLimits';
import type { SurveyFile } from '../SurveyFile';
import type { ColumnValues, DeclaredMeaning } from '../SurveyTable';

/** A column of a file that names its columns itself, instead of in a header row. */
export interface NamedColumn {
  readonly name: string;
  /** The question's wording, where the file has it beside the name. */
  readonly label?: string;
  readonly values: ColumnBuilder;
  readonly declared?: (values: ColumnValues) => DeclaredMeaning | undefined;
}

/** A survey from columns that are filled and named; fails where it has no respondent, or more columns than any table. */
export function namedSurvey(
  name: string,
  encoding: string,
  columns: readonly NamedColumn[],
  rowCount: number,
  warnings: readonly Problem[] = [],
): Result<SurveyFile> {
  const wide = tooManyColumns(columns.length);
  if (wide) return failed(wide);
  if (rowCount === 0 || columns.length === 0) return failed(errorProblem('file-header-only'));
  const { platform } = recognisePlatform([columns.map((column) => column.name)]);
  const wordings = splitQuestions(
    columns.map((column) => cleanQuestion(column.label ?? '') || column.name),
  );
  const finished = columns.map((column, i) => {
    const values = column.values.finish(rowCount);
    const declared = column.declared?.(values);
    return {
      position: i + 1,
      header: column.name,
      ...(wordings[i] ?? { question: column.name }),
      values,
      ...(declared && { declared }),
    };
  });
  const table = { rowCount, columns: finished };
  return ok({ name, encoding, delimiter: '', headerRows: 0, platform, table, warnings });
}

/** The problem of more columns than any table has, to be asked before room is made for them. */
export function tooManyColumns(count: number): Problem | undefined {
  if (count <= mostColumns) return undefined;
  return errorProblem('file-too-many-columns', { count, limit: mostColumns });
}
