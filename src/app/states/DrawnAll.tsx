import { type ReactNode, useMemo } from 'react';
import type { ResultTable } from '../../results/measures/Measures';
import { useMessages } from '../language/useMessages';
import type { TableState } from '../study/tables/TableState';
import styles from './Drawn.module.css';
import { FigureProblem } from './FigureProblem';
import { Skeleton } from './Skeleton';

/**
 * Several tables that one view is made of, drawn when each is there or has failed: parts that come one by one would
 * move all others. Those that fail are left out; where all do, the first problem stands instead.
 */
export function DrawnAll<Table extends ResultTable>(props: {
  readonly states: readonly TableState<Table>[];
  readonly children: (tables: readonly Table[]) => ReactNode;
  readonly lines?: number;
}) {
  const { states, children, lines = 12 } = props;
  const t = useMessages('shell');
  const tables = useMemo(() => states.flatMap(tablesOnScreen), [states]);
  const isWaiting = states.some((state) => state.status === 'loading');
  if (isWaiting && tables.length < states.length)
    return <Skeleton label={t('loading-figures')} lines={lines} />;
  const failed = states.find((state) => state.status === 'failed');
  if (tables.length === 0) return failed ? <FigureProblem problem={failed.problem} /> : null;
  return (
    <div className={isWaiting ? styles.stale : styles.fresh} aria-busy={isWaiting}>
      {children(tables)}
    </div>
  );
}

function tablesOnScreen<Table extends ResultTable>(state: TableState<Table>): readonly Table[] {
  if (state.status === 'ready') return [state.table];
  return state.status === 'loading' && state.last ? [state.last] : [];
}
