import { useMemo } from 'react';
import type { Pair } from '../store/Selection';
import { useStore } from '../store/useStore';
import { studyPairs } from './studyPairs';
import { useSummary } from './useSummary';

/** The pair looked at, with those to choose from; none where the survey lacks a concern or a behavior. */
export function usePair(): { readonly pair: Pair | undefined; readonly pairs: readonly Pair[] } {
  const summary = useSummary();
  const chosen = useStore((state) => state.selection.pair);
  const pairs = useMemo(() => studyPairs(summary), [summary]);
  const pair = pairs.find(
    ({ concern, behavior }) => concern === chosen?.concern && behavior === chosen.behavior,
  );
  return { pair: pair ?? pairs[0], pairs };
}
