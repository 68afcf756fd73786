import { studentTwoSided } from '../../estimate/distributions/student';
import { meanInterval } from '../../estimate/intervals/meanInterval';
import type { Reliability } from '../../estimate/intervals/Reliability';
import { cohenH } from '../../estimate/tests/cohenH';
import { withAdjustedP } from '../../estimate/tests/pairwiseContrasts';
import { figure, knownInterval } from '../../results/document/figure';
import type { Contrast, Figure } from '../../results/document/Results';
import { withheldContrast } from '../withhold/withheldRow';
import { upLadder } from './coarse';
import type { Rounding, RowKind } from './roundedRow';

/** What a contrast needs of either side, before and after rounding. */
export interface ContrastSide {
  readonly exact: { readonly estimate: Figure; readonly se: Figure };
  readonly rounded: {
    readonly estimate: Figure;
    readonly se: Figure;
    readonly reliability?: Reliability | undefined;
  };
  /** Respondents, as they are and rounded. */
  readonly sizes: readonly [exact: number, rounded: number];
}

type Adjustable = Pick<Contrast, 'p' | 'pHolm'> & { readonly pBH?: Figure };

export type SideOf = (group: string, part: string | undefined) => ContrastSide | undefined;

/** How the contrasts of a table are told. */
export interface ContrastTerms {
  readonly by: Pick<Rounding, 'ratio' | 'level'>;
  readonly kind: RowKind;
  readonly sideOf: SideOf;
  /** The rounded df of the weaker side. */
  readonly dfOf: (contrast: Contrast) => number | null;
}

/**
 * Contrasts of rounded rows: their difference, its own variance as a told ratio against that of a simple random sample,
 * and p-values taken and adjusted anew. One whose side is not told is withheld, one whose side is too uncertain by what
 * is told is too few.
 */
export function roundedContrasts<Each extends Contrast>(
  contrasts: readonly Each[],
  terms: ContrastTerms,
  partOf: (contrast: Each) => string | undefined = ({ level }) => level,
): Each[] {
  const rounded = contrasts.map((each) => {
    const [a, b] = [terms.sideOf(each.a, partOf(each)), terms.sideOf(each.b, partOf(each))];
    return a && b ? roundedContrast(each, a, b, terms) : withheldContrast(each);
  });
  return [...new Set(rounded.map(partOf))].reduce<Each[]>(
    (all, part) => adjusted(all, (each) => partOf(each) === part),
    rounded,
  );
}

/** What the variance of a difference would be of a simple random sample, of shares; else of answers that vary by 1. */
function simpleVariance(
  sides: readonly (readonly [estimate: Figure, size: number])[],
  kind: RowKind,
): number {
  return sides.reduce((sum, [estimate, size]) => {
    const unit = kind === 'share' ? (estimate ?? 0) * (1 - (estimate ?? 0)) : 1;
    return sum + unit / size;
  }, 0);
}

/** The error of a difference as told. */
export function toldError(
  se: number,
  sides: readonly ContrastSide[],
  { by, kind }: Pick<ContrastTerms, 'by' | 'kind'>,
): number {
  if (kind === 'number') return upLadder(se, 1.25);
  const before = simpleVariance(
    sides.map(({ exact, sizes }) => [exact.estimate, sizes[0]]),
    kind,
  );
  const after = simpleVariance(
    sides.map(({ rounded, sizes }) => [rounded.estimate, sizes[1]]),
    kind,
  );
  if (before > 0 && Number.isFinite(before)) return Math.sqrt(by.ratio(se ** 2 / before) * after);
  const [was, is] = (['exact', 'rounded'] as const).map((when) =>
    Math.hypot(...sides.map((side) => side[when].se ?? 0)),
  );
  return was ? Math.sqrt(by.ratio((se / was) ** 2)) * (is ?? 0) : (is ?? 0);
}

function roundedContrast<Each extends Contrast>(
  exact: Each,
  a: ContrastSide,
  b: ContrastSide,
  terms: ContrastTerms,
): Each {
  // Whether groups are alike is finer than rounded figures can tell.
  const { pEquivalence: _p, equivalence: _e, ...told } = exact;
  const contrast = told as Each;
  const { difference, se, p } = contrast;
  const [left, right] = [a.rounded.estimate, b.rounded.estimate];
  if (difference === null || left === null || right === null) return contrast;
  const df = terms.dfOf(contrast);
  if ([a, b].some(({ rounded }) => rounded.reliability === 'suppressed'))
    return tooFew(contrast, df);
  const roundedSe = se === null ? 0 : toldError(se, [a, b], terms);
  const head = {
    ...contrast,
    difference: tidy(left - right),
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
  const interval = knownInterval(meanInterval(tested, terms.by.level));
  return {
    ...(bare as Each),
    p: studentTwoSided(tested.estimate / roundedSe, df),
    ...(interval ? { interval } : {}),
  };
}

/** p-values of one family adjusted anew. */
export function adjusted<Each extends Adjustable>(
  contrasts: readonly Each[],
  isIn: (contrast: Each) => boolean,
): Each[] {
  const family = contrasts.filter((each) => isIn(each) && each.p !== null);
  const values = withAdjustedP(family.map(({ p }) => ({ p: p ?? Number.NaN })));
  return contrasts.map((each) => {
    const found = values[family.indexOf(each)];
    if (!found) return each;
    const pBH = each.pBH === undefined ? {} : { pBH: figure(found.pBH) };
    return { ...each, pHolm: figure(found.pHolm), ...pBH };
  });
}

/** Without what is left of a difference by binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function tooFew<Each extends Contrast>(contrast: Each, df: number | null): Each {
  const { interval, test, cohenH: _, ...kept } = contrast;
  const figures = { difference: null, se: null, df, p: null, pHolm: null, pBH: null };
  return { ...(kept as unknown as Each), ...figures, undefined: 'too-few' };
}
