import type { SurveyDesign } from '../../design/SurveyDesign';
import type { DomainMean, DomainMeans } from '../../estimate/DomainMean';
import { varianceRatio } from '../../estimate/variance/varianceRatio';
import { figure } from '../document/figure';
import type { EstimateRow } from '../document/Results';
import { meanIntervals, proportionIntervals } from './rowIntervals';

/** The domains a table shows: the total (0), then the groups that hold somebody of the base. */
export function shownDomains(means: DomainMeans): readonly number[] {
  return means.means.flatMap((mean, d) => (d === 0 || mean.n > 0 ? [d] : []));
}

/** `Total`, or the group's name. */
export function domainName(names: readonly string[], d: number): string {
  return d === 0 ? 'Total' : (names[d - 1] ?? '');
}

/** One row a shown domain of a proportion. */
export function proportionRows(
  design: SurveyDesign,
  means: DomainMeans,
  names: readonly string[],
): readonly EstimateRow[] {
  return shownDomains(means).map((d) =>
    proportionRow(design, domainAt(means, d), domainName(names, d)),
  );
}

/** One row a shown domain of a mean or a gap. */
export function meanRows(means: DomainMeans, names: readonly string[]): readonly EstimateRow[] {
  return shownDomains(means).map((d) => meanRow(domainAt(means, d), domainName(names, d)));
}

export function proportionRow(design: SurveyDesign, mean: DomainMean, group: string): EstimateRow {
  const count = figure(Math.round(mean.unweighted * mean.n));
  return { ...estimateRow(mean, group), count, ...proportionIntervals(design, mean) };
}

function meanRow(mean: DomainMean, group: string): EstimateRow {
  return { ...estimateRow(mean, group), ...meanIntervals(mean) };
}

export function domainAt(means: DomainMeans, d: number): DomainMean {
  const mean = means.means[d];
  if (!mean) throw new Error(`domain: expected 0…${means.means.length - 1}, got ${d}`);
  return mean;
}

function estimateRow(mean: DomainMean, group: string): EstimateRow {
  const reason = undefinedReason(mean);
  const ratio = figure(varianceRatio(mean, true));
  return {
    group,
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
