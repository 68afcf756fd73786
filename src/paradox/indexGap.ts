import type { SurveyDesign } from '../design/SurveyDesign';
import type { DomainMeans } from '../estimate/DomainMean';
import { domainMeans } from '../estimate/domainMeans';
import type { Grouping } from '../estimate/Grouping';
import { ok, type Result } from '../problem/Result';

/** Concern index minus protective-behavior index, and both indices, on respondents who have both (0–100). */
export interface IndexGap {
  readonly gap: DomainMeans;
  readonly concern: DomainMeans;
  readonly behavior: DomainMeans;
}

/** The mean difference of two indices; NaN in either leaves a respondent out. Fails as `domainMeans` does. */
export function indexGap(
  design: SurveyDesign,
  concern: Float64Array,
  behavior: Float64Array,
  grouping: Grouping,
  mask?: Uint8Array,
): Result<IndexGap> {
  const difference = concern.map((value, i) => value - behavior[i]!);
  const gap = domainMeans(design, difference, grouping, mask);
  if (!gap.ok) return gap;
  const both = (index: Float64Array) =>
    index.map((value, i) => (Number.isNaN(difference[i]!) ? Number.NaN : value));
  const concernMeans = domainMeans(design, both(concern), grouping, mask);
  if (!concernMeans.ok) return concernMeans;
  const behaviorMeans = domainMeans(design, both(behavior), grouping, mask);
  if (!behaviorMeans.ok) return behaviorMeans;
  return ok({ gap: gap.value, concern: concernMeans.value, behavior: behaviorMeans.value });
}
