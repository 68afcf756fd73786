import type { AssumedFact } from '../../codebook/certainty/AssumedFact';
import type { ItemSummary, StudySummary } from '../document/StudySummary';
import { hasAny } from '../items/hasAny';
import { askedBehind } from '../summary/askedBehind';
import type { ItemSelector, Strategy, SuggestedQuestion } from './Strategy';
import type { StrategyId } from './strategies';

/** What of a survey speaks to a strategy, and what it leaves unasked. */
export interface StrategyEvidence {
  readonly strategy: Strategy<StrategyId>;
  /** In the order of the selectors, then of the codebook; each once. */
  readonly items: readonly ItemSummary[];
  /** Two items of different questions to read side by side. */
  readonly contrasts: readonly {
    readonly id: string;
    readonly one: ItemSummary;
    readonly other: ItemSummary;
  }[];
  /** What nobody has confirmed of further items: they are no evidence until somebody does. */
  readonly asked: readonly AssumedFact[];
  /** Questions that no item of the survey covers. */
  readonly missing: readonly SuggestedQuestion[];
}

/**
 * Picks by role and wording; only items with a top box, whose share can be read as a yes, are evidence, and only where
 * nothing of their reading is asked.
 */
export function strategyEvidence(
  strategy: Strategy<StrategyId>,
  summary: Pick<StudySummary, 'items' | 'assumed'>,
): StrategyEvidence {
  const all = summary.items ?? [];
  const askedOf = ({ id }: ItemSummary) =>
    askedBehind(summary, { items: [id], byGeneration: false });
  const speaking = all.filter((item) => item.role !== 'demographic');
  const items = speaking.filter((item) => item.top.length > 0 && askedOf(item).length === 0);
  const isSpeaking = (item: ItemSummary) =>
    strategy.evidence.some((selector) => isChosen(item, selector));
  const chosen = (selector: ItemSelector) => items.filter((item) => isChosen(item, selector));
  return {
    strategy,
    items: [...new Set(strategy.evidence.flatMap(chosen))],
    contrasts: strategy.contrasts.flatMap(({ id, one, other }) => {
      const [first] = chosen(one);
      const second = chosen(other).find((item) => item !== first);
      return first && second ? [{ id, one: first, other: second }] : [];
    }),
    asked: [...new Set(speaking.filter(isSpeaking).flatMap(askedOf))],
    missing: strategy.questions.filter(
      ({ coveredBy }) => !all.some((item) => isChosen(item, coveredBy)),
    ),
  };
}

function isChosen(item: ItemSummary, { roles, words = [], not = [] }: ItemSelector): boolean {
  const wording = `${item.question} ${item.label}`;
  return (
    roles.includes(item.role) &&
    words.every((phrases) => hasAny(wording, phrases)) &&
    !hasAny(wording, not)
  );
}
