import { studentTwoSided } from '../../estimate/distributions/student';
import { meanInterval } from '../../estimate/intervals/meanInterval';
import { cohenH } from '../../estimate/tests/cohenH';
import { withAdjustedP } from '../../estimate/tests/pairwiseContrasts';
import { figure, knownInterval } from '../../results/document/figure';
import type { Contrast, Figure } from '../../results/document/Results';
import { withheldContrast } from '../withhold/withheldRow';
import { twoDigits } from './coarse';

/** What a contrast needs of either side, before and after rounding. */
export interface ContrastSide {
  readonly exact: { readonly se: Figure };
  readonly rounded: { readonly estimate: Figure; readonly se: Figure };
}

export type SideOf = (group: string, part: string | undefined) => ContrastSide | undefined;

/**
 * Contrasts of rounded rows: their difference, with what their covariance takes off the error kept as a ratio of two
 * digits, and p-values taken and adjusted anew. `dfOf` gives the rounded df of the weaker side. One whose side is not told is withheld.
 */
export function roundedContrasts<Each extends Contrast>(
  contrasts: readonly Each[],
  sideOf: SideOf,
  dfOf: (contrast: Each) => number | null,
  partOf: (contrast: Each) => string | undefined = ({ level }) => level,
): Each[] {
  const rounded = contrasts.map((each) => {
    const [a, b] = [sideOf(each.a, partOf(each)), sideOf(each.b, partOf(each))];
    return a && b ? roundedContrast(each, a, b, dfOf(each)) : withheldContrast(each);
  });
  return [...new Set(rounded.map(partOf))].reduce<Each[]>(
    (all, part) => adjusted(all, (each) => partOf(each) === part),
    rounded,
  );
}

function roundedContrast<Each extends Contrast>(
  exact: Each,
  a: ContrastSide,
  b: ContrastSide,
  df: number | null,
): Each {
  // Whether groups are alike is finer than rounded figures can tell.
  const { pEquivalence: _p, equivalence: _e, ...told } = exact;
  const contrast = told as Each;
  const { difference, se, p } = contrast;
  const [left, right] = [a.rounded.estimate, b.rounded.estimate];
  if (difference === null || left === null || right === null) return contrast;
  const separate = Math.hypot(a.exact.se ?? 0, b.exact.se ?? 0);
  const ratio = se !== null && separate > 0 ? twoDigits(se / separate) : 1;
  const roundedSe = ratio * Math.hypot(a.rounded.se ?? 0, b.rounded.se ?? 0);
  const head = {
    ...contrast,
    difference: left - right,
    se: se === null ? null : roundedSe,
    df,
    ...(contrast.cohenH === undefined ? {} : { cohenH: figure(cohenH(left, right)) }),
  };
  const { interval: _, ...bare } = head;
  // An exact test stands on the exact shares; of rounded ones there is no variance to test by.
  if (contrast.test === 'fisher') {
    const { test: __, ...untested } = bare;
    return { ...(untested as Each), p: null, pHolm: null, pBH: null, undefined: 'no-variance' };
  }
  if (p === null || df === null || !(roundedSe > 0))
    return { ...(bare as Each), p: null, pHolm: null, pBH: null };
  const tested = { estimate: left - right, se: roundedSe, df };
  const interval = knownInterval(meanInterval(tested));
  return {
    ...(bare as Each),
    p: studentTwoSided(tested.estimate / roundedSe, df),
    ...(interval ? { interval } : {}),
  };
}

function adjusted<Each extends Contrast>(
  contrasts: readonly Each[],
  isIn: (contrast: Each) => boolean,
): Each[] {
  const family = contrasts.filter((each) => isIn(each) && each.p !== null);
  const values = withAdjustedP(family.map(({ p }) => ({ p: p ?? Number.NaN })));
  return contrasts.map((each) => {
    const found = values[family.indexOf(each)];
    return found ? { ...each, pHolm: figure(found.pHolm), pBH: figure(found.pBH) } : each;
  });
}
