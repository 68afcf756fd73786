import { useMemo } from 'react';
import { GapMatrix } from '../../../charts/matrix/GapMatrix';
import { matrixTable } from '../../../charts/matrix/matrixTable';
import { toGapMatrix } from '../../../charts/matrix/toGapMatrix';
import type { GapTable } from '../../../results/measures/gap/gapSchema';
import { StudyChart } from '../../figures/StudyChart';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { DrawnAll } from '../../states/DrawnAll';
import type { Pair } from '../../store/Selection';
import { useStore } from '../../store/useStore';
import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';
import { useTables } from '../../study/tables/useTables';
import { matrixFinding } from './matrixFinding';
import { matrixPairs } from './matrixPairs';

/** Every concern against every behavior; a cell chooses the pair. */
export function MatrixSection({ pair }: { readonly pair: Pair }) {
  const summary = useSummary();
  const view = useView();
  const queries = useMemo(
    () =>
      matrixPairs(summary).map(
        (each) => ({ measure: 'gap', ...each, by: 'none', filters: view.filters }) as const,
      ),
    [summary, view],
  );
  const states = useTables(queries);
  return (
    <DrawnAll states={states}>
      {(tables) =>
        tables.length < 2 ? null : <Matrix tables={tables} pairCount={queries.length} pair={pair} />
      }
    </DrawnAll>
  );
}

function Matrix(props: {
  readonly tables: readonly GapTable[];
  /** Pairs that the matrix would hold. */
  readonly pairCount: number;
  readonly pair: Pair;
}) {
  const { tables, pairCount, pair } = props;
  const t = useMessages('paradox');
  const locale = useLocale();
  const summary = useSummary();
  const choosePair = useStore((state) => state.choosePair);
  const data = useMemo(() => toGapMatrix(tables, summary), [tables, summary]);
  const title = matrixFinding(data, locale);
  const [first] = tables;
  const counts = { shown: tables.length, total: pairCount };
  if (!first) return null;
  return (
    <StudyChart
      table={first}
      tables={tables}
      title={title}
      subtitle={t('matrix-subtitle')}
      section="gap"
      content={matrixTable(data, title, locale)}
      cells={data.gaps.flat().flatMap((cell) => (cell ? [cell] : []))}
      evidence={data.behaviors.map(({ evidence }) => evidence)}
      notes={[
        t('matrix-note'),
        ...(tables.length < pairCount ? [t('matrix-partial', counts)] : []),
      ]}
    >
      <GapMatrix data={data} locale={locale} selected={pair} onSelect={choosePair} />
    </StudyChart>
  );
}
