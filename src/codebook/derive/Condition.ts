import type { ChoiceItem, MultipleItem, NumericItem } from '../Codebook';

/**
 * A rule with its items and levels found: what can be asked of the answers of a survey. Places are codes of levels,
 * from 1; bounds are included.
 */
export type Condition =
  | { readonly kind: 'levels'; readonly item: ChoiceItem; readonly places: readonly number[] }
  | { readonly kind: 'selected'; readonly item: MultipleItem; readonly places: readonly number[] }
  | {
      readonly kind: 'range';
      readonly item: NumericItem;
      readonly from?: number | undefined;
      readonly to?: number | undefined;
    }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** What is known of a condition for one respondent, as a code of a byte: more is truer. */
export const truth = { unknown: 0, no: 1, yes: 2 } as const;
