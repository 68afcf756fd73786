import { errorProblem, type Problem } from '../problem/Problem';
import type { ProblemCode } from '../problem/ProblemCode';

const namedRowCount = 5;

/**
 * A problem of a column in certain respondents, if there are any: how many, and the first rows as a spreadsheet
 * numbers them (`firstRow` is that of the first respondent).
 */
export function problemInRows(
  code: ProblemCode,
  column: string,
  respondents: readonly number[],
  firstRow: number,
  detail: Readonly<Record<string, string | number>> = {},
): readonly Problem[] {
  if (respondents.length === 0) return [];
  const rows = respondents.slice(0, namedRowCount).map((i) => i + firstRow);
  const facts = { ...detail, column, count: respondents.length, rows: rows.join(', ') };
  return [errorProblem(code, facts, { column, rows })];
}

/** Indices at which a test holds. */
export function respondentsWhere(count: number, test: (i: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < count; i++) if (test(i)) found.push(i);
  return found;
}
