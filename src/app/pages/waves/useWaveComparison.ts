import { useMemo, useState } from 'react';
import type { ResultsDocument } from '../../../results/ResultsDocument';
import type { ComparedWaves } from '../../../results/waves/ComparedWaves';
import { useChoice } from '../../study/useChoice';
import { useSummary } from '../../study/useSummary';
import { useTables } from '../../study/useTables';
import { useView } from '../../study/useView';
import { comparedQueries, compareWith, defaultOrder, pairsOf } from './compareWith';

/**
 * The open study against another wave, earlier first: by year of fieldwork, or the other way round if the reader says
 * so. While figures of a new view are worked out the last comparison stays, stale.
 */
export function useWaveComparison(other: ResultsDocument): {
  readonly compared?: ComparedWaves;
  readonly isStale: boolean;
} {
  const summary = useSummary();
  const view = useView();
  const otherIsLater = useOtherIsLater(other);
  const [wording] = useChoice('wording', 'same', ['same', 'any']);
  const queries = useMemo(
    () => comparedQueries(summary, view, pairsOf(other, view)),
    [summary, view, other],
  );
  const states = useTables(queries);
  const isWaiting = states.some((state) => state.status === 'loading');
  const fresh = useMemo(() => {
    if (isWaiting) return undefined;
    const tables = states.flatMap((state) => (state.status === 'ready' ? [state.table] : []));
    const acceptWording = wording === 'any';
    return compareWith(summary, tables, other, { view, otherIsLater, acceptWording });
  }, [isWaiting, states, summary, other, view, otherIsLater, wording]);
  const [last, setLast] = useState<ComparedWaves>();
  if (fresh && fresh !== last) setLast(fresh);
  const compared = fresh ?? last;
  return { isStale: !fresh, ...(compared && { compared }) };
}

function useOtherIsLater(other: ResultsDocument): boolean {
  const { fieldworkYear } = useSummary();
  const order = defaultOrder(fieldworkYear, other.study.fieldworkYear);
  const [chosen] = useChoice('order', order, ['earlier', 'later']);
  return chosen === 'later';
}
