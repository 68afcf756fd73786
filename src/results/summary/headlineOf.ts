import type { AssumedFact } from '../../codebook/certainty/AssumedFact';
import type { StudySummary } from '../document/StudySummary';
import { everyPair, type ItemIdPair, isComparable } from '../query/everyPair';
import { askedBehind } from './askedBehind';

/** The pair that makes a study's headline, and which readings must be confirmed before it is told. */
export interface Headline {
  /** Undefined where nothing tells which concern goes with which behavior. */
  readonly pair: ItemIdPair | undefined;
  readonly needs: readonly AssumedFact[];
}

/**
 * The study's first pair, or the only concern with the only behavior. Told as a headline only where `pair` is there and
 * `needs` is empty.
 */
export function headlineOf(summary: StudySummary): Headline {
  const pair = summary.pairs?.[0] ?? onlyPair(summary);
  return { pair, needs: pair ? needsOf(summary, pair) : [] };
}

/** The readings that a pair's headline rests on and that are asked. */
export function needsOf(summary: StudySummary, pair: ItemIdPair): readonly AssumedFact[] {
  const items = [pair.concern, pair.behavior];
  const behind = askedBehind(summary, { items, pair, byGeneration: true });
  // Nobody knows which answer means yes: there is no figure to tell, whatever else is known.
  const unfit = (summary.items ?? []).filter(
    (item) => items.includes(item.id) && !isComparable(item),
  );
  const lacking = unfit
    .filter(({ id }) => !behind.some((fact) => 'item' in fact && fact.item === id))
    .map(({ id }) => ({ item: id, what: 'top', value: null }) as const);
  return [...behind, ...lacking];
}

/** Who asks one concern and one behavior means the two together. */
function onlyPair({ items = [], assumed }: StudySummary): ItemIdPair | undefined {
  // Results of before readings were told apart declare what they compare.
  if (!assumed) return everyPair({ items })[0];
  const [concern, ...concerns] = items.filter(({ role }) => role === 'concern');
  const [behavior, ...behaviors] = items.filter(({ role }) => role === 'behavior');
  if (!concern || !behavior || concerns.length + behaviors.length > 0) return undefined;
  return { concern: concern.id, behavior: behavior.id };
}
