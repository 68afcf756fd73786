import type { Contrast, EstimateRow } from '../document/Results';
import { isShownRow } from './isShownRow';
import { isTotalRow } from './isTotalRow';

/** Two groups compared, the way round that was asked for. */
export type OrientedContrast = Pick<
  Contrast,
  'a' | 'b' | 'difference' | 'interval' | 'pHolm' | 'equivalence'
>;

/** `a` minus `b` from contrasts that hold each pair once, whichever comes first; undefined where they are not compared. */
export function contrastBetween(
  contrasts: readonly Contrast[],
  a: string,
  b: string,
): OrientedContrast | undefined {
  const found = contrasts.find(
    (contrast) => (contrast.a === a && contrast.b === b) || (contrast.a === b && contrast.b === a),
  );
  if (!found || found.a === a) return found;
  const { difference, interval, pHolm, equivalence } = found;
  return {
    a,
    b,
    pHolm,
    ...(equivalence && { equivalence }),
    difference: difference === null ? null : -difference,
    ...(interval && { interval: [-interval[1], -interval[0]] as const }),
  };
}

/** As `contrastBetween`, but undefined too where the figure of either group may not be shown. */
export function shownContrast(
  table: { readonly rows: readonly EstimateRow[]; readonly contrasts: readonly Contrast[] },
  a: string,
  b: string,
): OrientedContrast | undefined {
  const isShown = (group: string) =>
    table.rows.some((row) => row.group === group && !isTotalRow(row) && isShownRow(row));
  return isShown(a) && isShown(b) ? contrastBetween(table.contrasts, a, b) : undefined;
}
