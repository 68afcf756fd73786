import vocabulary from '../../../data/constructs.json';
import topicPhrases from '../../../data/topics.json';
import type { ItemSummary } from '../document/StudySummary';
import { hasAny } from '../items/hasAny';

/** The topics of published figures, in the order they are tried and shown. */
export const topics = Object.keys(topicPhrases) as readonly Topic[];
export type Topic = keyof typeof topicPhrases;

/** What an item is about, as far as its wording tells. */
export interface ItemSubject {
  /** Topics its words name; `general` only where they name none other. */
  readonly topics: readonly Topic[];
  /** Constructs of published figures that it measures, by its role and its words. */
  readonly constructs: readonly string[];
}

/** Reads an item's subject from its question and label by the words in `data/topics.json` and `data/constructs.json`. */
export function itemSubject(item: Pick<ItemSummary, 'label' | 'question' | 'role'>): ItemSubject {
  const wording = `${item.question} ${item.label}`;
  const named = topics.filter((topic) => hasAny(wording, topicPhrases[topic]));
  const particular = named.filter((topic) => topic !== 'general');
  return {
    topics: particular.length > 0 ? particular : named,
    constructs: (vocabulary.constructs as readonly ConstructWords[])
      .filter((construct) => measures(construct, item.role, wording))
      .map(({ construct }) => construct),
  };
}

interface ConstructWords {
  readonly construct: string;
  readonly roles: readonly string[];
  /** One phrase of each list must stand in the wording. */
  readonly words: readonly (readonly string[])[];
  readonly not?: readonly string[];
}

function measures({ roles, words, not = [] }: ConstructWords, role: string, wording: string) {
  return (
    roles.includes(role) &&
    words.every((phrases) => hasAny(wording, phrases)) &&
    !hasAny(wording, not)
  );
}
