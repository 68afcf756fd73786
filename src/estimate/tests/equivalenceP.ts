import { studentTwoSided } from '../distributions/student';

/**
 * p of two one-sided t tests that a difference is as large as ± `margin` (Schuirmann 1987): under α where its 1 − 2α
 * interval lies strictly within the margin. NaN where there is no variance or no df.
 */
export function equivalenceP(
  { difference, se, df }: { readonly difference: number; readonly se: number; readonly df: number },
  margin: number,
): number {
  if (!(se > 0)) return Number.NaN;
  const inside = (margin - Math.abs(difference)) / se;
  const tail = studentTwoSided(inside, df) / 2;
  return inside > 0 ? tail : 1 - tail;
}
