import type { SurveyDesign } from '../../design/SurveyDesign';
import { ok, type Result } from '../../problem/Result';
import type { DomainMeans } from '../DomainMean';
import type { Grouping } from '../Grouping';
import { domainMeans } from '../variance/domainMeans';
import { type ContrastEstimate, contrast } from './contrast';
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
  return restContrasts(
    grouping.names,
    (index) => {
      const codes = new Uint8Array(grouping.codes.length);
      for (let i = 0; i < codes.length; i++) codes[i] = grouping.codes[i] === index ? 1 : 2;
      return domainMeans(design, values, { codes, names: groupAndRest }, filter);
    },
    level,
  );
}

/** The two domains that a group and everybody else make. */
export const groupAndRest: readonly string[] = ['group', 'rest'];

/** As `versusRest`, from a way to estimate `groupAndRest` for the group of each domain index. */
export function restContrasts(
  names: readonly string[],
  meansOf: (index: number) => Result<DomainMeans>,
  level = 0.95,
): Result<RestContrastEstimate[]> {
  const contrasts: (ContrastEstimate & { group: string; index: number })[] = [];
  for (const [g, group] of names.entries()) {
    const means = meansOf(g + 1);
    if (!means.ok) return means;
    const estimate = contrast(means.value, 1, 2, level);
    if (!Number.isNaN(estimate.difference)) contrasts.push({ group, index: g + 1, ...estimate });
  }
  return ok(withAdjustedP(contrasts));
}
