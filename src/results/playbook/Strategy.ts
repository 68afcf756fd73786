import type { ItemRole } from '../../study/Study';

/** Which items are meant: of one of these roles, with a phrase of each list in their wording, and none of `not`. */
export interface ItemSelector {
  readonly roles: readonly ItemRole[];
  readonly words?: readonly (readonly string[])[];
  readonly not?: readonly string[];
}

export interface QuestionWording {
  readonly text: string;
  readonly answers: readonly string[];
}

/** A question to ask next time, in both languages, and the items that would make it needless. */
export interface SuggestedQuestion {
  readonly id: string;
  readonly role: ItemRole;
  readonly coveredBy: ItemSelector;
  readonly en: QuestionWording;
  readonly it: QuestionWording;
}

/** One way to earn trust, as `data/playbook.json` holds it: what speaks to it, what to set against what, what to ask. */
export interface Strategy<Id extends string> {
  readonly id: Id;
  readonly evidence: readonly ItemSelector[];
  readonly contrasts: readonly {
    readonly id: string;
    readonly one: ItemSelector;
    readonly other: ItemSelector;
  }[];
  readonly questions: readonly SuggestedQuestion[];
}
