import { foldAnswer } from '../../codebook/text/foldAnswer';
import type { ItemSummary } from '../document/StudySummary';
import type { WaveBreak } from './WaveComparison';

/**
 * What of a question changed between two waves, so that its figures would not measure the same: kind, wording, levels,
 * top box, base, or for a behavior its direction and evidence. Letter case, accents and punctuation are no change.
 */
export function itemBreaks(earlier: ItemSummary, later: ItemSummary): readonly WaveBreak[] {
  const ordered = earlier.kind === 'scale';
  const changed: readonly (readonly [WaveBreak, boolean])[] = [
    ['kind-changed', earlier.kind !== later.kind],
    ['wording-changed', foldAnswer(earlier.question) !== foldAnswer(later.question)],
    ['levels-changed', !sameTexts(earlier.levels, later.levels, ordered)],
    ['top-changed', !sameTexts(earlier.top, later.top, false)],
    ['base-changed', earlier.base !== later.base],
    ['direction-changed', earlier.direction !== later.direction],
    ['evidence-changed', earlier.evidence !== later.evidence],
  ];
  return changed.flatMap(([reason, isChanged]) => (isChanged ? [reason] : []));
}

/** Whether two lists hold the same answers, in the same order where the order is part of the question. */
export function sameTexts(a: readonly string[], b: readonly string[], ordered: boolean): boolean {
  const key = (texts: readonly string[]) => {
    const folded = texts.map((text) => foldAnswer(text) || text);
    return JSON.stringify(ordered ? folded : folded.sort());
  };
  return key(a) === key(b);
}
