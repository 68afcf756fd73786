import { isPlain } from '../../design/isPlain';
import type { SurveyDesign } from '../../design/SurveyDesign';
import type { DomainMeans } from '../../estimate/DomainMean';
import { meanInterval } from '../../estimate/intervals/meanInterval';
import { reliabilityOf } from '../../estimate/intervals/reliabilityOf';
import { untested } from '../../estimate/tests/contrast';
import { withAdjustedP } from '../../estimate/tests/pairwiseContrasts';
import type { RiskDifference, RiskDifferences } from '../../paradox/riskDifference';
import { figure, knownInterval } from '../document/figure';
import type { Contrast } from '../document/Results';
import type { RiskDifferenceRow } from '../measures/gap/gapSchema';
import { contrastRow } from './contrastRows';
import { domainAt, domainGroup, type RowOf, shownDomains } from './domainRows';

/**
 * P(not acting | concerned) beside P(not acting | unconcerned), for the total and each group with a respondent.
 * `everybody` are the means of any variable on the same respondents: a row's df is its domain's.
 */
export function riskDifferenceRows(
  { byGroup }: RiskDifferences,
  everybody: DomainMeans,
  names: readonly string[],
  level: number,
): readonly RiskDifferenceRow[] {
  return shownDomains(everybody).flatMap((d) => {
    const risk = byGroup[d];
    return risk ? [riskRow(risk, domainGroup(names, d), domainAt(everybody, d).df, level)] : [];
  });
}

/**
 * Every pair of groups that both have a risk difference, at the smaller df of their rows; untested where one of their
 * four shares may not be shown.
 */
export function riskDifferenceContrasts(
  design: SurveyDesign,
  { byGroup, contrast }: RiskDifferences,
  everybody: DomainMeans,
  names: readonly string[],
  level: number,
): readonly Contrast[] {
  const known = names.flatMap((name, g) =>
    Number.isNaN(byGroup[g + 1]?.difference.difference ?? Number.NaN) ? [] : [{ name, d: g + 1 }],
  );
  const plain = isPlain(design);
  const isShown = (d: number) =>
    [byGroup[d]?.concerned, byGroup[d]?.unconcerned].every(
      (share) =>
        share &&
        reliabilityOf({ ...share, kind: 'proportion', plain }).reliability !== 'suppressed',
    );
  const pairs = known.flatMap((a, k) =>
    known.slice(k + 1).map((b) => {
      const df = Math.min(domainAt(everybody, a.d).df, domainAt(everybody, b.d).df);
      const shown = isShown(a.d) && isShown(b.d);
      const tested = shown ? contrast(a.d, b.d, df, level) : untested(df, 'too-few');
      return { a: a.name, b: b.name, ...tested };
    }),
  );
  return withAdjustedP(pairs).map(contrastRow);
}

function riskRow(risk: RiskDifference, of: RowOf, df: number, level: number): RiskDifferenceRow {
  const { concerned, unconcerned, difference } = risk;
  const { difference: estimate, se } = difference;
  const interval = knownInterval(meanInterval({ estimate, se, df }, level));
  const reason = undefinedReason(risk);
  return {
    ...of,
    n: concerned.n + unconcerned.n,
    inactiveGivenConcerned: figure(concerned.estimate),
    inactiveGivenConcernedSe: figure(concerned.se),
    inactiveGivenUnconcerned: figure(unconcerned.estimate),
    inactiveGivenUnconcernedSe: figure(unconcerned.se),
    estimate: figure(estimate),
    se: figure(se),
    df,
    ...(interval ? { interval } : {}),
    ...(reason ? { undefined: reason } : {}),
  };
}

function undefinedReason({ concerned, unconcerned }: RiskDifference): string | undefined {
  if (!(concerned.weightedBase > 0)) return 'nobody-concerned';
  return unconcerned.weightedBase > 0 ? undefined : 'nobody-unconcerned';
}
