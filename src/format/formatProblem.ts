import type { Problem } from '../problem/Problem';
import type { Locale } from './Locale';
import { translateWith } from './translate';

/** A problem as one sentence that says what is wrong, where, and what would mend it. */
export function formatProblem(problem: Problem, locale: Locale): string {
  const { file, column, field, rows } = problem.place ?? {};
  return translateWith('problems', locale, problem.code, {
    ...(file !== undefined && { file }),
    ...(column !== undefined && { column }),
    ...(field !== undefined && { field }),
    ...(rows && { rows: rows.slice(0, 5).join(', ') }),
    ...problem.detail,
  });
}
