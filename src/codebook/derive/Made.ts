import type { Level } from '../DetectedCodebook';
import type { Recipe } from './Recipe';

/** What a recipe's answers are: numbers, or levels from the lowest with those that count as yes. */
export type MadeAnswers =
  | { readonly kind: 'numeric' }
  | {
      readonly kind: 'single' | 'scale';
      readonly levels: readonly Level[];
      readonly top: readonly string[];
    };

/** A recipe, and what its answers are. */
export type Made = MadeAnswers & { readonly recipe: Recipe };
