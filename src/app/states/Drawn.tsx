import type { ReactNode } from 'react';
import type { ResultTable } from '../../results/measures/Measures';
import { useMessages } from '../language/useMessages';
import type { TableState } from '../study/tables/TableState';
import styles from './Drawn.module.css';
import { FigureProblem } from './FigureProblem';
import { Skeleton } from './Skeleton';

/** A table as its state allows: drawn, the last one dimmed while a newer comes, its place, or what stands in its way. */
export function Drawn<Table extends ResultTable>(props: {
  readonly state: TableState<Table>;
  readonly children: (table: Table) => ReactNode;
  /** Height of the place kept for it, in lines. */
  readonly lines?: number;
}) {
  const { state, children, lines = 8 } = props;
  const t = useMessages('shell');
  if (state.status === 'idle') return null;
  if (state.status === 'failed') return <FigureProblem problem={state.problem} />;
  const table = state.status === 'ready' ? state.table : state.last;
  if (!table) return <Skeleton label={t('loading-figures')} lines={lines} />;
  const isStale = state.status === 'loading';
  return (
    <div className={isStale ? styles.stale : styles.fresh} aria-busy={isStale}>
      {children(table)}
    </div>
  );
}
