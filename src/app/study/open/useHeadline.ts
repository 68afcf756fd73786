import { useMemo } from 'react';
import type { AssumedFact } from '../../../codebook/certainty/AssumedFact';
import { headlineOf, needsOf } from '../../../results/summary/headlineOf';
import type { Pair } from '../../store/Selection';
import { useStore } from '../../store/useStore';
import { usePair } from './usePair';
import { useSummary } from './useSummary';

/** What the first sentence of a study may tell: the pair on screen, and what must be confirmed before it is said. */
export interface HeadlineToTell {
  /** Undefined where the study has no pair that could be looked at. */
  readonly pair: Pair | undefined;
  readonly needs: readonly AssumedFact[];
  /** Nobody has said yet which concern goes with which behavior. */
  readonly isPairAsked: boolean;
  /** All that it rests on is known: it may be told. */
  readonly isKnown: boolean;
}

/** A pair that the reader chose is known to belong together; the readings of its two questions may still be asked. */
export function useHeadline(): HeadlineToTell {
  const summary = useSummary();
  const { pair } = usePair();
  const chosen = useStore((state) => state.selection.pair);
  return useMemo(() => {
    const own = headlineOf(summary);
    const wanted = pair ?? own.pair;
    if (!wanted) return { pair: undefined, needs: own.needs, isPairAsked: false, isKnown: false };
    const isChosen = isSame(wanted, chosen);
    const isStated = [...(summary.pairs ?? []), ...(own.pair ? [own.pair] : [])].some((each) =>
      isSame(each, wanted),
    );
    const every = needsOf(summary, wanted);
    const needs = isChosen ? every.filter((fact) => !('pair' in fact)) : every;
    const isPairAsked = !isChosen && !isStated;
    return { pair, needs, isPairAsked, isKnown: needs.length === 0 && !isPairAsked };
  }, [summary, pair, chosen]);
}

function isSame(pair: Pair, other: Pair | undefined): boolean {
  return pair.concern === other?.concern && pair.behavior === other.behavior;
}
