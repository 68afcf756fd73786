import type { SurveyDesign } from '../design/SurveyDesign';
import { ok, type Result } from '../problem/Result';
import type { DomainMeans } from './DomainMean';
import { domainMeans } from './domainMeans';
import type { Grouping } from './Grouping';
import { tallyCodes } from './tallyCodes';
import { tallyMeans } from './tallyMeans';

/** Means of variables that depend on one code a respondent. */
export interface CodedVariables {
  /** As `domainMeans` of the variable worth `scores[k]` at code k; NaN is outside the base. */
  readonly means: (scores: ArrayLike<number>) => Result<DomainMeans>;
}

/**
 * Prepares the means of any variables that are a function of `codes` (0…codeCount): shares of levels, quadrants, gaps.
 * One pass over the respondents serves them all where the design allows it, else each takes its own.
 */
export function codedVariables(
  design: SurveyDesign,
  codes: Uint8Array | Uint16Array,
  codeCount: number,
  grouping: Grouping,
  filter?: Uint8Array,
): CodedVariables {
  const tally = tallyCodes(design, codes, codeCount, grouping, filter);
  return {
    means: (scores) => {
      if (tally) return ok(tallyMeans(tally, Float64Array.from(scores)));
      const values = new Float64Array(codes.length);
      for (let i = 0; i < values.length; i++) values[i] = scores[codes[i]!]!;
      return domainMeans(design, values, grouping, filter);
    },
  };
}
