import type { SurveyDesign } from '../design/SurveyDesign';
import { ok, type Result } from '../problem/Result';
import { type ContrastEstimate, contrast } from './contrast';
import { domainMeans } from './domainMeans';
import type { Grouping } from './Grouping';
import { withAdjustedP } from './pairwiseContrasts';

/** A group's mean minus that of all other respondents of the base, with p-values adjusted over the groups. */
export interface RestContrastEstimate extends ContrastEstimate {
  readonly group: string;
  /** Domain index of the group in its grouping. */
  readonly index: number;
  readonly pHolm: number;
  readonly pBH: number;
}

/**
 * Each group against the rest: everybody in the base outside it, those of unknown group included.
 * Groups that are empty, or that leave no rest, are left out. Fails as `domainMeans` does.
 */
export function versusRest(
  design: SurveyDesign,
  values: Float64Array,
  grouping: Grouping,
  filter?: Uint8Array,
  level = 0.95,
): Result<RestContrastEstimate[]> {
  const contrasts: (ContrastEstimate & { group: string; index: number })[] = [];
  for (const [g, group] of grouping.names.entries()) {
    const index = g + 1;
    const codes = Uint8Array.from(grouping.codes, (code) => (code === index ? 1 : 2));
    const means = domainMeans(design, values, { codes, names: [group, ''] }, filter);
    if (!means.ok) return means;
    const estimate = contrast(means.value, 1, 2, level);
    if (!Number.isNaN(estimate.difference)) contrasts.push({ group, index, ...estimate });
  }
  return ok(withAdjustedP(contrasts));
}
