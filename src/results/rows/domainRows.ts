import type { SurveyDesign } from '../../design/SurveyDesign';
import type { DomainMean, DomainMeans } from '../../estimate/DomainMean';
import { varianceRatio } from '../../estimate/variance/varianceRatio';
import { figure } from '../document/figure';
import type { EstimateRow } from '../document/Results';
import { totalKey } from './isTotalRow';
import { meanIntervals, proportionIntervals } from './rowIntervals';

/** The domains a table shows: the total (0), then the groups that hold somebody of the base. */
export function shownDomains(means: DomainMeans): readonly number[] {
  return means.means.flatMap((mean, d) => (d === 0 || mean.n > 0 ? [d] : []));
}

/** Whom a domain's row is of: all respondents (0), or a group by its name. */
export function domainGroup(names: readonly string[], d: number): RowOf {
  return d === 0
    ? { group: totalKey, kind: 'total' }
    : { group: names[d - 1] ?? '', kind: 'group' };
}

export type RowOf = Required<Pick<EstimateRow, 'group' | 'kind'>>;

/** One row a shown domain of a proportion; `level` is the intervals' confidence. */
export function proportionRows(
  design: SurveyDesign,
  means: DomainMeans,
  names: readonly string[],
  level: number,
): readonly EstimateRow[] {
  return shownDomains(means).map((d) =>
    proportionRow(design, domainAt(means, d), domainGroup(names, d), level),
  );
}

/** One row a shown domain of a mean or a gap. */
export function meanRows(
  means: DomainMeans,
  names: readonly string[],
  level: number,
): readonly EstimateRow[] {
  return shownDomains(means).map((d) => meanRow(domainAt(means, d), domainGroup(names, d), level));
}

export function proportionRow(
  design: SurveyDesign,
  mean: DomainMean,
  of: RowOf,
  level: number,
): EstimateRow {
  const count = figure(Math.round(mean.unweighted * mean.n));
  return { ...estimateRow(mean, of), count, ...proportionIntervals(design, mean, level) };
}

function meanRow(mean: DomainMean, of: RowOf, level: number): EstimateRow {
  return { ...estimateRow(mean, of), ...meanIntervals(mean, level) };
}

export function domainAt(means: DomainMeans, d: number): DomainMean {
  const mean = means.means[d];
  if (!mean) throw new Error(`domain: expected 0…${means.means.length - 1}, got ${d}`);
  return mean;
}

function estimateRow(mean: DomainMean, of: RowOf): EstimateRow {
  const reason = undefinedReason(mean);
  const ratio = figure(varianceRatio(mean, true));
  return {
    ...of,
    n: mean.n,
    weightedBase: mean.weightedBase,
    effectiveBase: mean.effectiveBase,
    designEffect: figure(mean.designEffect),
    // Nothing is to be said where a simple sample would have no variance either.
    ...(ratio === null ? {} : { varianceRatio: ratio }),
    estimate: figure(mean.estimate),
    se: figure(mean.se),
    df: figure(mean.df),
    ...(mean.replicated?.lost ? { lostReplicates: mean.replicated.lost } : {}),
    ...(reason ? { undefined: reason } : {}),
  };
}

/** Why an estimate, or its se alone, is null. */
function undefinedReason(mean: DomainMean): string | undefined {
  if (mean.n === 0) return 'no-respondents';
  if (!(mean.weightedBase > 0)) return 'no-weight';
  return Number.isFinite(mean.se) ? undefined : 'no-se';
}
