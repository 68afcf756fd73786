import type { Problem } from '../../../problem/Problem';
import type { Measure, ResultTable } from '../../../results/measures/Measures';
import type { Query } from '../../../results/query/Query';

/** The table form that a measure has. */
export type TableOf<M extends Measure> = ResultTable extends infer T
  ? T extends { readonly measure: infer Own }
    ? M extends Own
      ? T
      : never
    : never
  : never;

/** One table on its way to the screen. `last` is the same subject under an earlier view, to show dimmed. */
export type TableState<Table extends ResultTable = ResultTable> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly last?: Table }
  | { readonly status: 'ready'; readonly table: Table }
  | { readonly status: 'failed'; readonly problem: Problem; readonly last?: Table };

export type StateFor<Q extends Query> = TableState<TableOf<Q['measure']>>;
