import type { ItemSummary } from '../document/StudySummary';
import { hasAny } from '../items/hasAny';
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
  /** Questions that no item of the survey covers. */
  readonly missing: readonly SuggestedQuestion[];
}

/** Picks by role and wording; only items with a top box, whose share can be read as a yes, are evidence. */
export function strategyEvidence(
  strategy: Strategy<StrategyId>,
  all: readonly ItemSummary[],
): StrategyEvidence {
  const items = all.filter((item) => item.top.length > 0 && item.role !== 'demographic');
  const chosen = (selector: ItemSelector) => items.filter((item) => isChosen(item, selector));
  return {
    strategy,
    items: [...new Set(strategy.evidence.flatMap(chosen))],
    contrasts: strategy.contrasts.flatMap(({ id, one, other }) => {
      const [first] = chosen(one);
      const second = chosen(other).find((item) => item !== first);
      return first && second ? [{ id, one: first, other: second }] : [];
    }),
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
