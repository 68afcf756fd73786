import type { SurveyDesign } from '../../design/SurveyDesign';
import type { DomainMeans } from '../../estimate/DomainMean';
import type { Testing } from '../../estimate/tests/Testing';
import type { QuadrantShare } from '../../paradox/quadrantShares';
import type { QuadrantContrast, QuadrantName, QuadrantRow } from '../measures/gap/gapSchema';
import { comparedGroups } from './contrastRows';
import { domainAt, domainGroup, proportionRow, shownDomains } from './domainRows';

/** Group by group, the share of each quadrant. */
export function quadrantRows(
  design: SurveyDesign,
  shares: readonly QuadrantShare[],
  names: readonly string[],
  level: number,
): readonly QuadrantRow[] {
  const [first] = shares;
  if (!first) return [];
  return shownDomains(first.shares).flatMap((d) =>
    shares.map(({ quadrant, shares: means }) => ({
      quadrant,
      ...proportionRow(design, domainAt(means, d), domainGroup(names, d), level),
    })),
  );
}

/** Every pair of groups, quadrant by quadrant. */
export function quadrantContrasts(
  design: SurveyDesign,
  shares: readonly { readonly quadrant: QuadrantName; readonly shares: DomainMeans }[],
  names: readonly string[],
  testing: Testing,
  margin?: number,
): readonly QuadrantContrast[] {
  return shares.flatMap(({ quadrant, shares: means }) =>
    comparedGroups(design, means, names, 'proportion', testing, margin).contrasts.map((row) => ({
      ...row,
      quadrant,
    })),
  );
}
