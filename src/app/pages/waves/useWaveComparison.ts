import { useMemo, useState } from 'react';
import type { ResultsDocument } from '../../../results/document/ResultsDocument';
import type { ComparedWaves } from '../../../results/waves/ComparedWaves';
import { useChoice } from '../../study/open/useChoice';
import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';
import { useTables } from '../../study/tables/useTables';
import { comparedQueries, compareWith, defaultOrder, pairsOf } from '../../study/waves/compareWith';
import type { ReadyWave } from './useOtherWave';

/**
 * The open study against another wave, earlier first: by year of fieldwork, or the other way round if the reader says
 * so. While figures of a new view are worked out the last comparison with the same wave stays, stale.
 */
export function useWaveComparison(other: ReadyWave | undefined): {
  readonly compared?: ComparedWaves;
  readonly isStale: boolean;
} {
  const summary = useSummary();
  const view = useView();
  const results = other?.results;
  const otherIsLater = useOtherIsLater(results);
  const [wording] = useChoice('wording', 'same', ['same', 'any']);
  const queries = useMemo(
    () => (results ? comparedQueries(summary, view, pairsOf(results, view)) : []),
    [summary, view, results],
  );
  const states = useTables(queries);
  const isWaiting = !other || other.isStale || states.some(({ status }) => status === 'loading');
  const fresh = useMemo(() => {
    if (isWaiting || !results) return undefined;
    const tables = states.flatMap((state) => (state.status === 'ready' ? [state.table] : []));
    const acceptWording = wording === 'any';
    return compareWith(summary, tables, results, { view, otherIsLater, acceptWording });
  }, [isWaiting, states, summary, results, view, otherIsLater, wording]);
  const [last, setLast] = useState<{ of: ReadyWave['wave']; compared: ComparedWaves }>();
  if (other && fresh && fresh !== last?.compared) setLast({ of: other.wave, compared: fresh });
  const compared = fresh ?? (other && last?.of === other.wave ? last.compared : undefined);
  return { isStale: !fresh, ...(compared && { compared }) };
}

function useOtherIsLater(other: ResultsDocument | undefined): boolean {
  const { fieldworkYear } = useSummary();
  const order = defaultOrder(fieldworkYear, other?.study.fieldworkYear);
  const [chosen] = useChoice('order', order, ['earlier', 'later']);
  return chosen === 'later';
}
