import type { DomainMeans } from '../DomainMean';
import { benjaminiHochberg } from './benjaminiHochberg';
import type { ContrastEstimate } from './contrast';
import { holm } from './holm';
import { type Compared, judgedContrasts } from './judgedContrasts';

/** One group's mean minus another's, with p-values adjusted over all pairs of the table row. */
export interface GroupContrast extends ContrastEstimate {
  readonly a: string;
  readonly b: string;
  /** Domain indices of `a` and `b` in the means. */
  readonly indexA: number;
  readonly indexB: number;
  readonly pHolm: number;
  readonly pBH: number;
}

/**
 * Every pair of groups that have an estimate, in the order of `names` (`names[g − 1]` is domain g).
 * `level` is the intervals' confidence; intervals aren't widened for the number of pairs.
 */
export function pairwiseContrasts(
  means: DomainMeans,
  names: readonly string[],
  compared: Compared,
  level = 0.95,
): GroupContrast[] {
  const compare = judgedContrasts(means, compared, level);
  const present = names
    .map((name, g) => ({ name, index: g + 1 }))
    .filter(({ index }) => !Number.isNaN(means.means[index]?.estimate ?? Number.NaN));
  const pairs = present.flatMap((a, i) =>
    present.slice(i + 1).map((b) => ({
      a: a.name,
      b: b.name,
      indexA: a.index,
      indexB: b.index,
      ...compare(a.index, b.index),
    })),
  );
  return withAdjustedP(pairs);
}

/** Adds Holm's and Benjamini–Hochberg's p-values, taken over the contrasts given. */
export function withAdjustedP<C extends { readonly p: number }>(
  contrasts: readonly C[],
): (C & { readonly pHolm: number; readonly pBH: number })[] {
  const pValues = contrasts.map(({ p }) => p);
  const pHolm = holm(pValues);
  const pBH = benjaminiHochberg(pValues);
  return contrasts.map((each, i) => ({ ...each, pHolm: pHolm[i]!, pBH: pBH[i]! }));
}
