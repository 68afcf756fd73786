import type { Filter } from '../document/Results';
import type { Measure, Question } from '../measures/Measures';

/** Whose answers, in which columns: shared by every question put to a study. */
export interface View {
  /** `generation`, a column's id, or two of them joined by ` × `. */
  readonly by: string;
  readonly filters: readonly Filter[];
}

/** One table asked for. Whatever answers (a worker, a published study), the same query gives the same table. */
export type Query<M extends Measure = Measure> = View & Question<M>;

/** A stable text of a query, equal for equal queries: the cache's and the published table's key. */
export function queryKey(query: Query): string {
  const filters = [...query.filters]
    .map((filter) => ({ ...filter, levels: [...filter.levels].sort() }))
    .sort((a, b) => (a.column < b.column ? -1 : 1));
  const entries = Object.entries({ ...query, filters }).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries);
}
