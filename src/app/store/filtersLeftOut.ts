import { type Problem, warningProblem } from '../../problem/Problem';
import type { Selection } from './Selection';

/** What to say where a study has not all of the filters that were asked for: whose answers are shown then. */
export function filtersLeftOut(asked: Selection, fitted: Selection): readonly Problem[] {
  const gone = asked.filters.flatMap(({ column, levels }) => {
    const kept = fitted.filters.find((filter) => filter.column === column)?.levels ?? [];
    return levels.filter((level) => !kept.includes(level)).map((level) => `${column}: ${level}`);
  });
  return gone.length > 0 ? [warningProblem('filter-left-out', { filters: gone.join('; ') })] : [];
}
