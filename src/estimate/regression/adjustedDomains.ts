import type { SurveyDesign } from '../../design/SurveyDesign';
import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { DomainMean, DomainMeans } from '../DomainMean';
import type { Grouping } from '../Grouping';
import { domainMeans } from '../variance/domainMeans';
import { type AdjustedMeans, adjustedMeans, type Control } from './adjustedMeans';
import type { ModelFamily } from './fitModel';

/** Groups as they answered, and as if all were alike in the controls, on the same respondents. */
export interface AdjustedDomains {
  readonly raw: DomainMeans;
  /**
   * Predictive margins in the places of `raw`; the total is the raw one. A group's df is the smaller of its own and the
   * base's df + 1 − the number of coefficients. A problem of `adjustedMeans`, or `adjust-few-df` where that is under 1.
   */
  readonly adjusted: Result<DomainMeans>;
  /** As `AdjustedMeans` has it; empty where there is no adjustment. */
  readonly dropped: readonly string[];
  /** Respondents with an answer and a group who lack a control, and so are in neither. */
  readonly withoutControls: number;
}

/** `adjustedMeans` beside the raw means of its own base. Fails with `lonely-psu`, as they both would. */
export function adjustedDomains(
  design: SurveyDesign,
  values: Float64Array,
  grouping: Grouping,
  controls: readonly Control[],
  family: ModelFamily,
  filter?: Uint8Array,
): Result<AdjustedDomains> {
  let withoutControls = 0;
  const inBase = values.map((value, i) => {
    if (Number.isNaN(value) || filter?.[i] === 0 || grouping.codes[i] === 0) return Number.NaN;
    if (controls.every(({ codes }) => codes[i] !== 0)) return value;
    withoutControls++;
    return Number.NaN;
  });
  const raw = domainMeans(design, inBase, grouping);
  if (!raw.ok) return raw;
  const fit = adjustedMeans(design, inBase, grouping, controls, family);
  return ok({
    raw: raw.value,
    adjusted: fit.ok ? marginDomains(raw.value, fit.value) : fit,
    dropped: fit.ok ? fit.value.dropped : [],
    withoutControls,
  });
}

function marginDomains(
  { means, covariance: rawCovariance }: DomainMeans,
  { coefficients, groups, margins, covariance }: AdjustedMeans,
): Result<DomainMeans> {
  const [total] = means;
  const most = (total?.df ?? 0) + 1 - coefficients.length;
  if (most < 1) return failed(errorProblem('adjust-few-df', { df: most }));
  const size = means.length;
  const joint = new Float64Array(size * size).fill(Number.NaN);
  joint[0] = rawCovariance[0] ?? Number.NaN;
  const placed: DomainMean[] = means.map((mean, d) =>
    d === 0 ? mean : { ...mean, estimate: Number.NaN, se: Number.NaN },
  );
  for (const [g, d] of groups.entries()) {
    const raw = means[d];
    if (!raw) continue;
    for (const [h, e] of groups.entries())
      joint[d * size + e] = covariance[g * groups.length + h] ?? Number.NaN;
    placed[d] = {
      ...raw,
      estimate: margins[g] ?? Number.NaN,
      se: Math.sqrt(Math.max(0, joint[d * size + d] ?? Number.NaN)),
      df: Math.min(raw.df, most),
    };
  }
  return ok({ means: placed, covariance: joint });
}
