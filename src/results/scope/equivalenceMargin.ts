import type { Study } from '../../study/Study';

/** What a difference is of: shares (0…1), index points (0…100), or scores of a scale of so many levels. */
export type MarginUnit = 'share' | 'index' | { readonly levels: number };

/**
 * The largest difference that still counts as none: the study's `equivalence` in points, 5 unless stated; of a share or
 * index points themselves, of a mean score that share of its scale's range.
 */
export function equivalenceMargin({ equivalence = 5 }: Study, unit: MarginUnit): number {
  if (unit === 'index') return equivalence;
  return (equivalence / 100) * (unit === 'share' ? 1 : unit.levels - 1);
}
