import type { Contrast, EstimateRow } from '../document/Results';
import { contrastBetween, type OrientedContrast } from './contrastBetween';
import { areAllAlike } from './equivalence';
import { isShownRow } from './isShownRow';
import { isTotalRow } from './isTotalRow';

/**
 * How groups spread: too few to compare, all within the margin that counts as none, neither that nor beyond chance, or
 * the two furthest apart of those that differ.
 */
export type Spread =
  | { readonly kind: 'one-group' }
  | { readonly kind: 'alike' }
  | { readonly kind: 'open' }
  | {
      readonly kind: 'apart';
      readonly higher: EstimateRow;
      readonly lower: EstimateRow;
      /** higher − lower, above 0. */
      readonly contrast: OrientedContrast;
    };

const level = 0.05;

/** Whether a difference is more than chance at 5 % after the table's (Holm's) correction. */
export function isBeyondChance({ pHolm }: Pick<Contrast, 'pHolm'>): boolean {
  return pHolm !== null && pHolm < level;
}

/** The two groups furthest apart of those that differ beyond chance; figures that may not be shown are not compared. */
export function furthestApart(
  rows: readonly EstimateRow[],
  contrasts: readonly Contrast[],
): Spread {
  const shown = new Map(
    rows.filter((row) => isShownRow(row) && !isTotalRow(row)).map((row) => [row.group, row]),
  );
  if (shown.size < 2) return { kind: 'one-group' };
  const compared = contrasts.filter((each) => shown.has(each.a) && shown.has(each.b));
  const [widest] = compared
    .filter(isBeyondChance)
    .sort((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
  if (!widest) return { kind: areAllAlike(compared) ? 'alike' : 'open' };
  const [high, low] = (widest.difference ?? 0) > 0 ? [widest.a, widest.b] : [widest.b, widest.a];
  const higher = shown.get(high);
  const lower = shown.get(low);
  const contrast = contrastBetween([widest], high, low);
  if (!higher || !lower || !contrast) return { kind: 'open' };
  return { kind: 'apart', higher, lower, contrast };
}
