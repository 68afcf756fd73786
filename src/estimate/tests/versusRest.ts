import { isPlain } from '../../design/isPlain';
import type { SurveyDesign } from '../../design/SurveyDesign';
import { ok, type Result } from '../../problem/Result';
import type { DomainMeans } from '../DomainMean';
import type { Grouping } from '../Grouping';
import { domainMeans } from '../variance/domainMeans';
import type { ContrastEstimate } from './contrast';
import { type Compared, judgedContrasts } from './judgedContrasts';
import { withAdjustedP } from './pairwiseContrasts';

/** A group's share minus that of all other respondents of the base, with p-values adjusted over the groups. */
export interface RestContrastEstimate extends ContrastEstimate {
  readonly group: string;
  /** Domain index of the group in its grouping. */
  readonly index: number;
  readonly pHolm: number;
  readonly pBH: number;
}

/**
 * The share of each group (of values 0 and 1) against the rest: everybody in the base outside it, those of unknown group included.
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
    { kind: 'proportion', plain: isPlain(design) },
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
  compared: Compared,
  meansOf: (index: number) => Result<DomainMeans>,
  level = 0.95,
): Result<RestContrastEstimate[]> {
  const contrasts: (ContrastEstimate & { group: string; index: number })[] = [];
  for (const [g, group] of names.entries()) {
    const means = meansOf(g + 1);
    if (!means.ok) return means;
    const estimate = judgedContrasts(means.value, compared, level)(1, 2);
    if (means.value.means.every(({ weightedBase }, d) => d === 0 || weightedBase > 0))
      contrasts.push({ group, index: g + 1, ...estimate });
  }
  return ok(withAdjustedP(contrasts));
}
