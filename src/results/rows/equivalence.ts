import { holm } from '../../estimate/tests/holm';
import type { Contrast } from '../document/Results';

const level = 0.05;

/**
 * What is said of each pair of groups compared together: `different` where its adjusted test rejects; else `alike` where
 * two one-sided tests put it within the margin, Holm-adjusted over the pairs; else `open`. Untested pairs say nothing.
 */
export function withEquivalence<Each extends Contrast>(family: readonly Each[]): readonly Each[] {
  const adjusted = holm(family.map(({ pEquivalence }) => pEquivalence ?? Number.NaN));
  return family.map((each, k) => {
    const { equivalence: _, ...bare } = each;
    if (each.pHolm === null || each.pEquivalence === undefined) return bare as Each;
    const isAlike = (adjusted[k] ?? Number.NaN) < level;
    const equivalence = each.pHolm < level ? 'different' : isAlike ? 'alike' : 'open';
    return { ...each, equivalence };
  });
}

/**
 * Whether all of these pairs are alike: none differs and each lies within the margin by its own test, unadjusted, since
 * all must (Berger 1982).
 */
export function areAllAlike(contrasts: readonly Contrast[]): boolean {
  return (
    contrasts.length > 0 &&
    contrasts.every(
      ({ equivalence, pEquivalence }) =>
        equivalence !== undefined && equivalence !== 'different' && (pEquivalence ?? 1) < level,
    )
  );
}
