import type { Derived } from '../../study/Derived';
import type { ChoiceItem, Item, NumericItem } from '../Codebook';
import type { Condition } from './Condition';

/** One term of a mean: a score for each level from the lowest, or the item's own number. */
export type Term =
  | { readonly item: ChoiceItem; readonly scores: readonly number[] }
  | { readonly item: NumericItem };

/** How a derived variable is made of answers. Texts are values of the derived item's levels. */
export type Recipe =
  /** The text of the first case that holds; missing from the first that is unknown, or where none holds and nothing is said. */
  | {
      readonly kind: 'cases';
      readonly cases: readonly { readonly when: Condition; readonly text: string }[];
      readonly otherwise?: string | undefined;
    }
  /** How many conditions hold; missing where one is unknown. */
  | { readonly kind: 'count'; readonly of: readonly Condition[] }
  /** Missing where one of the terms is. */
  | { readonly kind: 'mean'; readonly terms: readonly Term[] }
  | { readonly kind: 'first-number'; readonly items: readonly NumericItem[] }
  /** `texts` are those of each item's levels. */
  | {
      readonly kind: 'first-level';
      readonly sources: readonly { readonly item: ChoiceItem; readonly texts: readonly string[] }[];
    };

/** A derived variable made good for one survey. */
export interface Derivation {
  /** As the study file states it. */
  readonly stated: Derived;
  /** What it is analysed as, in a column after those of the file. */
  readonly item: ChoiceItem | NumericItem;
  readonly recipe: Recipe;
  /** What it is made of, in the order it is first named; columns that are no items of the study included. */
  readonly madeOf: readonly Item[];
}
