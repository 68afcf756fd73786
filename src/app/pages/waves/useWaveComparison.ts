import { useMemo, useState } from 'react';
import { allQueries } from '../../../results/allQueries';
import { type Query, queryKey, type View } from '../../../results/Query';
import type { ResultsDocument } from '../../../results/ResultsDocument';
import type { ItemSummary, StudySummary } from '../../../results/StudySummary';
import { compareWaves } from '../../../results/waves/compareWaves';
import { itemLabels } from '../../../results/waves/itemLabels';
import type { WaveComparison } from '../../../results/waves/WaveComparison';
import { useChoice } from '../../study/useChoice';
import { useSummary } from '../../study/useSummary';
import { useTables } from '../../study/useTables';
import { useView } from '../../study/useView';

/** A comparison and what its items are called. */
export interface ComparedWaves {
  readonly comparison: WaveComparison;
  readonly items: ReadonlyMap<string, ItemSummary>;
}

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
  const queries = useMemo(() => comparedQueries(summary, view, other), [summary, view, other]);
  const states = useTables(queries);
  const isWaiting = states.some((state) => state.status === 'loading');
  const fresh = useMemo(() => {
    if (isWaiting) return undefined;
    const tables = states.flatMap((state) => (state.status === 'ready' ? [state.table] : []));
    const own = { study: summary, tables };
    const [earlier, later] = otherIsLater ? [own, other] : [other, own];
    return {
      comparison: compareWaves(earlier, later, { view, acceptWording: wording === 'any' }),
      items: itemLabels(earlier, later),
    };
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

/** Where the other wave stands unless the reader says otherwise: before the open one, but for a later year. */
export function defaultOrder(own: number | undefined, other: number | undefined) {
  return own !== undefined && other !== undefined && other > own ? 'later' : 'earlier';
}

/** The open study's own figures, and the gaps of any pair that the other wave has. */
function comparedQueries(
  summary: StudySummary,
  view: View,
  other: ResultsDocument,
): readonly Query[] {
  const withTop = new Set(
    (summary.items ?? []).filter((item) => item.top.length > 0).map((item) => item.id),
  );
  const pairs = other.tables.flatMap((table): readonly Query[] =>
    table.measure === 'gap' && withTop.has(table.concern) && withTop.has(table.behavior)
      ? [{ measure: 'gap', concern: table.concern, behavior: table.behavior, ...view }]
      : [],
  );
  const own = allQueries(summary, view).filter(
    ({ measure }) => measure === 'top-box' || measure === 'gap' || measure === 'index-gap',
  );
  return [...new Map([...own, ...pairs].map((query) => [queryKey(query), query])).values()];
}
