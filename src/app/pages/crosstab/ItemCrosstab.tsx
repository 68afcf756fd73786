import { Suspense, useMemo } from 'react';
import type { ItemSummary } from '../../../results/document/StudySummary';
import { Drawn } from '../../states/Drawn';
import { lazyPart } from '../../states/lazyPart';
import { ProblemNote } from '../../states/ProblemNote';
import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';
import type { TableState } from '../../study/tables/TableState';
import { useTables } from '../../study/tables/useTables';
import { CrosstabFigure } from './CrosstabFigure';
import styles from './CrosstabPage.module.css';
import { crosstabQueries } from './table/crosstabQueries';
import { rowOrderOf } from './table/rowOrder';
import { sortRows } from './table/sortRows';
import { type CrosstabTable, toCrosstab } from './table/toCrosstab';
import { useRowOrder } from './tools/useRowOrder';

const CrosstabTools = lazyPart(async () => ({
  default: (await import('./tools/CrosstabTools')).CrosstabTools,
}));

/** One item's crosstab under the view that is chosen. */
export function ItemCrosstab({ item }: { readonly item: ItemSummary }) {
  const summary = useSummary();
  const view = useView();
  const queries = useMemo(() => crosstabQueries(summary, item, view), [summary, item, view]);
  const [first, ...others]: readonly TableState<CrosstabTable>[] = useTables(queries);
  const [order] = useRowOrder();
  if (!first) return null;
  return (
    <>
      <Drawn state={first} lines={16}>
        {(table) => {
          const tables = [table, ...others.flatMap((state) => sameView(state, table))] as const;
          const crosstab = toCrosstab(tables);
          const sorted = sortRows(crosstab, rowOrderOf(order, crosstab.columns));
          return (
            <div className={styles.body}>
              <Suspense fallback={<div className={styles.choicePlace} />}>
                <CrosstabTools columns={crosstab.columns} />
              </Suspense>
              <CrosstabFigure item={item} table={table} tables={tables} crosstab={sorted} />
            </div>
          );
        }}
      </Drawn>
      {others.map(
        (state, i) =>
          first.status !== 'failed' &&
          state.status === 'failed' &&
          state.problem.code !== 'not-published' && (
            // biome-ignore lint/suspicious/noArrayIndexKey: a state is known by its query's place
            <ProblemNote key={i} problem={state.problem} />
          ),
      )}
    </>
  );
}

/** A state's table, if it is of the same item under the same view as another. */
function sameView(
  state: TableState<CrosstabTable>,
  { item, by, filters = [] }: CrosstabTable,
): readonly CrosstabTable[] {
  const table =
    state.status === 'ready' ? state.table : state.status === 'loading' ? state.last : undefined;
  if (!table || table.item !== item || table.by !== by) return [];
  return JSON.stringify(table.filters ?? []) === JSON.stringify(filters) ? [table] : [];
}
