import { columnLetters } from '../../estimate/tests/columnLetters';
import type { Testing } from '../../estimate/tests/Testing';
import type { ColumnLetters } from '../document/Results';
import type { QuadrantContrast, QuadrantName, QuadrantRow } from '../measures/gap/gapSchema';
import { isShownRow } from './isShownRow';
import { isTotalRow } from './isTotalRow';

/**
 * Letters of the groups that a group's share of one quadrant exceeds: every group has its letter, shares that
 * may not be shown are compared with none. Empty where nothing was compared.
 */
export function quadrantLetters(
  rows: readonly QuadrantRow[],
  contrasts: readonly QuadrantContrast[],
  quadrant: QuadrantName,
  testing: Testing,
): readonly ColumnLetters[] {
  const own = rows.filter((row) => row.quadrant === quadrant && !isTotalRow(row));
  const shown = new Set(own.filter(isShownRow).map(({ group }) => group));
  const compared = contrasts.flatMap((each) => {
    const { a, b, difference, p, pHolm, pBH } = each;
    if (each.quadrant !== quadrant || !shown.has(a) || !shown.has(b)) return [];
    if (difference === null || p === null || pHolm === null) return [];
    return [{ a, b, difference, p, pHolm, pBH: pBH ?? Number.NaN }];
  });
  if (compared.length === 0) return [];
  return columnLetters(
    compared,
    own.map(({ group }) => group),
    testing,
  );
}
