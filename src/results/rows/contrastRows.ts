import { isPlain } from '../../design/isPlain';
import type { SurveyDesign } from '../../design/SurveyDesign';
import type { DomainMeans } from '../../estimate/DomainMean';
import { cohenH } from '../../estimate/tests/cohenH';
import { columnLetters } from '../../estimate/tests/columnLetters';
import type { ContrastEstimate } from '../../estimate/tests/contrast';
import { type GroupContrast, pairwiseContrasts } from '../../estimate/tests/pairwiseContrasts';
import type { RestContrastEstimate } from '../../estimate/tests/versusRest';
import { figure, knownInterval } from '../document/figure';
import type { ColumnLetters, Contrast } from '../document/Results';
import type { RestContrast } from '../measures/topBox/topBoxSchema';
import { domainAt, shownDomains } from './domainRows';

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
): ComparedGroups {
  const pairs = pairwiseContrasts(means, names, { kind, plain: isPlain(design) });
  const shown = shownDomains(means).slice(1);
  return {
    contrasts: pairs.map((pair) =>
      kind === 'mean'
        ? contrastRow(pair)
        : { ...contrastRow(pair), cohenH: figure(pairCohenH(means, pair)) },
    ),
    letters: columnLetters(
      pairs,
      shown.map((d) => names[d - 1] ?? ''),
    ),
  };
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
