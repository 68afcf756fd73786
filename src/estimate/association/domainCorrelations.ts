import type { ReplicateDesign, SurveyDesign } from '../../design/SurveyDesign';
import { ok, type Result } from '../../problem/Result';
import type { DomainMean } from '../DomainMean';
import type { Grouping } from '../Grouping';
import { domainMeans } from '../variance/domainMeans';
import { spreadOfReplicates } from '../variance/replicateCovariance';
import { type WeightedCorrelation, weightedCorrelation } from './weightedCorrelation';

/** The correlation of two variables in one domain. */
export interface DomainCorrelation {
  readonly n: number;
  /** NaN where either variable doesn't vary. */
  readonly correlation: number;
  readonly se: number;
  readonly df: number;
}

/**
 * Weighted Pearson correlation over all respondents with both values (index 0) and over each group
 * (from R's `svyvar(~x + y)`), with its linearised se (R's `svycontrast` on it). Fails as `domainMeans` does.
 */
export function domainCorrelations(
  design: SurveyDesign,
  x: Float64Array,
  y: Float64Array,
  grouping: Grouping,
  filter?: Uint8Array,
): Result<DomainCorrelation[]> {
  const { codes, names } = grouping;
  const domains = Array.from({ length: names.length + 1 }, (_, d) => inDomain(codes, filter, d));
  const correlations = domains.map((isIn) => weightedCorrelation(x, y, design.weights, isIn));
  const total = meanInfluences(design, x, y, grouping, filter, () => correlations[0]!);
  if (!total.ok) return total;
  const groups = meanInfluences(design, x, y, grouping, filter, (i) => correlations[codes[i]!]!);
  if (!groups.ok) return groups;
  return ok(
    correlations.map(({ r }, d) => {
      const { n, df, se } = (d === 0 ? total : groups).value[d]!;
      const { replicates } = design;
      const ownSe = replicates ? replicateSe(replicates, x, y, domains[d]!, r) : se;
      return { n, correlation: r, se: Number.isNaN(r) ? Number.NaN : ownSe, df };
    }),
  );
}

/** Whether a respondent is in the domain of an index: within the filter, and in the group unless it is 0. */
export function inDomain(
  codes: Grouping['codes'],
  filter: Uint8Array | undefined,
  d: number,
): (respondent: number) => boolean {
  return (i) => filter?.[i] !== 0 && (d === 0 || codes[i] === d);
}

/** The influence of a respondent on r is that on the mean of z_x·z_y − r(z_x² + z_y²)/2, which is 0. */
function meanInfluences(
  design: SurveyDesign,
  x: Float64Array,
  y: Float64Array,
  grouping: Grouping,
  filter: Uint8Array | undefined,
  correlationOf: (respondent: number) => WeightedCorrelation,
): Result<readonly DomainMean[]> {
  const influences = new Float64Array(x.length);
  for (let i = 0; i < influences.length; i++) {
    const { r, meanX, meanY, sdX, sdY } = correlationOf(i);
    const zx = (x[i]! - meanX) / sdX;
    const zy = (y[i]! - meanY) / sdY;
    const known = x[i]! + y[i]!;
    influences[i] = Number.isNaN(r) ? known : zx * zy - (r * (zx * zx + zy * zy)) / 2;
  }
  const means = domainMeans(design, influences, grouping, filter);
  return means.ok ? ok(means.value.means) : means;
}

function replicateSe(
  replicates: ReplicateDesign,
  x: Float64Array,
  y: Float64Array,
  isIn: (respondent: number) => boolean,
  full: number,
): number {
  const thetas = replicates.weights.map((weights) =>
    Float64Array.of(weightedCorrelation(x, y, weights, isIn).r),
  );
  return Math.sqrt(spreadOfReplicates(replicates, thetas, Float64Array.of(full))[0]!);
}
