import type { ReplicateDesign, SurveyDesign } from '../design/SurveyDesign';
import { ok, type Result } from '../problem/Result';
import { domainMeans } from './domainMeans';
import type { Grouping } from './Grouping';
import { spreadOfReplicates } from './replicateCovariance';
import { weightedCorrelation } from './weightedCorrelation';

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
  const correlations: DomainCorrelation[] = [];
  for (let d = 0; d <= grouping.names.length; d++) {
    const inX = x.map((value, i) =>
      filter?.[i] === 0 || (d > 0 && grouping.codes[i] !== d) ? Number.NaN : value,
    );
    const correlation = domainCorrelation(design, inX, y);
    if (!correlation.ok) return correlation;
    correlations.push(correlation.value);
  }
  return ok(correlations);
}

/** The influence of a respondent on r is that on the mean of z_x·z_y − r(z_x² + z_y²)/2, which is 0. */
function domainCorrelation(
  design: SurveyDesign,
  x: Float64Array,
  y: Float64Array,
): Result<DomainCorrelation> {
  const { r, meanX, meanY, sdX, sdY } = weightedCorrelation(x, y, design.weights);
  const influences = x.map((value, i) => {
    if (Number.isNaN(r)) return value + y[i]!;
    const zx = (value - meanX) / sdX;
    const zy = (y[i]! - meanY) / sdY;
    return zx * zy - (r * (zx * zx + zy * zy)) / 2;
  });
  const nobody = { codes: new Uint8Array(x.length), names: [] };
  const means = domainMeans(design, influences, nobody);
  if (!means.ok) return means;
  const { n, se: linearized, df } = means.value.means[0]!;
  const { replicates } = design;
  const se = replicates ? replicateSe(replicates, x, y, r) : linearized;
  return ok({ n, correlation: r, se: Number.isNaN(r) ? Number.NaN : se, df });
}

function replicateSe(
  replicates: ReplicateDesign,
  x: Float64Array,
  y: Float64Array,
  full: number,
): number {
  const thetas = replicates.weights.map((weights) =>
    Float64Array.of(weightedCorrelation(x, y, weights).r),
  );
  return Math.sqrt(spreadOfReplicates(replicates, thetas, Float64Array.of(full))[0]!);
}
