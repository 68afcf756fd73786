import { isPlain } from '../../design/isPlain';
import type { SurveyDesign } from '../../design/SurveyDesign';
import type { DomainMeans } from '../../estimate/DomainMean';
import { reliabilityOf } from '../../estimate/intervals/reliabilityOf';
import { cohenH } from '../../estimate/tests/cohenH';
import { columnLetters } from '../../estimate/tests/columnLetters';
import type { ContrastEstimate } from '../../estimate/tests/contrast';
import { equivalenceP } from '../../estimate/tests/equivalenceP';
import type { Compared } from '../../estimate/tests/judgedContrasts';
import { type GroupContrast, pairwiseContrasts } from '../../estimate/tests/pairwiseContrasts';
import type { Testing } from '../../estimate/tests/Testing';
import type { RestContrastEstimate } from '../../estimate/tests/versusRest';
import { figure, knownInterval } from '../document/figure';
import type { ColumnLetters, Contrast } from '../document/Results';
import type { RestContrast } from '../measures/topBox/topBoxSchema';
import { domainAt, shownDomains } from './domainRows';
import { withEquivalence } from './equivalence';

/** Every pair of groups compared, and the letters that say so under the columns. */
export interface ComparedGroups {
  readonly contrasts: readonly Contrast[];
  readonly letters: readonly ColumnLetters[];
}

/** Pairwise contrasts of groups in banner order, with Cohen's h where the means are proportions. */
export function comparedGroups(
  design: SurveyDesign,
  means: DomainMeans,
  names: readonly string[],
  kind: 'proportion' | 'mean',
  testing: Testing,
  margin?: number,
): ComparedGroups {
  const compared = { kind, plain: isPlain(design) };
  const pairs = pairwiseContrasts(means, names, compared, testing.confidence);
  const shown = shownDomains(means).slice(1);
  return {
    contrasts: withEquivalence(
      pairs.map((pair) => ({
        ...contrastRow(pair),
        ...(kind === 'proportion' && { cohenH: figure(pairCohenH(means, pair)) }),
        ...marginTest(pair, isSound(means, compared, pair), margin),
      })),
    ),
    letters: columnLetters(
      pairs,
      shown.map((d) => names[d - 1] ?? ''),
      testing,
    ),
  };
}

/** Whether both sides are told without a flag and differ by a t test: nothing is called alike by less. */
function isSound(
  { means }: DomainMeans,
  compared: Compared,
  { indexA, indexB, test }: GroupContrast,
): boolean {
  return (
    test === undefined &&
    [means[indexA], means[indexB]].every(
      (mean) => mean && reliabilityOf({ ...mean, ...compared }).reliability === 'shown',
    )
  );
}

/** The test that a difference is no larger than the margin; null where a side is too uncertain for it. */
export function marginTest(
  pair: ContrastEstimate,
  sound: boolean,
  margin: number | undefined,
): Pick<Contrast, 'pEquivalence'> {
  if (margin === undefined || pair.untested) return {};
  return { pEquivalence: sound ? figure(equivalenceP(pair, margin)) : null };
}

/** A contrast as a results document holds it; what can't be tested is null, and says why. */
export function contrastRow(
  pair: ContrastEstimate & Pick<GroupContrast, 'a' | 'b' | 'pHolm' | 'pBH'>,
): Contrast {
  return {
    a: pair.a,
    b: pair.b,
    ...contrastFigures(pair),
    pBH: figure(pair.pBH),
  };
}

export function restRow(rest: RestContrastEstimate): RestContrast {
  return { group: rest.group, ...contrastFigures(rest) };
}

function contrastFigures(each: ContrastEstimate & { readonly pHolm: number }) {
  const interval = knownInterval(each.interval);
  return {
    difference: figure(each.difference),
    se: figure(each.se),
    df: figure(each.df),
    p: figure(each.p),
    pHolm: figure(each.pHolm),
    ...(interval ? { interval } : {}),
    ...(each.test ? { test: each.test } : {}),
    ...(each.untested ? { undefined: each.untested } : {}),
  };
}

function pairCohenH(means: DomainMeans, { indexA, indexB, difference }: GroupContrast): number {
  if (Number.isNaN(difference)) return difference;
  return cohenH(domainAt(means, indexA).estimate, domainAt(means, indexB).estimate);
}
