import { useMemo } from 'react';
import { everyPair } from '../../../results/query/everyPair';
import type { Pair } from '../../store/Selection';
import { useStore } from '../../store/useStore';
import { studyPairs } from './studyPairs';
import { useSummary } from './useSummary';

/**
 * The pair looked at, with those to choose from; none where the survey lacks a concern or a behavior. A pair that the
 * study does not declare may be looked at too, and stands last.
 */
export function usePair(): { readonly pair: Pair | undefined; readonly pairs: readonly Pair[] } {
  const summary = useSummary();
  const chosen = useStore((state) => state.selection.pair);
  return useMemo(() => {
    const offered = studyPairs(summary);
    const known = everyPair(summary).find((pair) => isSame(pair, chosen));
    const pairs =
      known && !offered.some((pair) => isSame(pair, known)) ? [...offered, known] : offered;
    return { pair: offered.find((pair) => isSame(pair, chosen)) ?? known ?? pairs[0], pairs };
  }, [summary, chosen]);
}

function isSame(pair: Pair, other: Pair | undefined): boolean {
  return pair.concern === other?.concern && pair.behavior === other.behavior;
}
