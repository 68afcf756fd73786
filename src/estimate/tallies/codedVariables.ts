import { isPlain } from '../../design/isPlain';
import type { SurveyDesign } from '../../design/SurveyDesign';
import { ok, type Result } from '../../problem/Result';
import type { DomainMeans } from '../DomainMean';
import type { Grouping } from '../Grouping';
import {
  groupAndRest,
  type RestContrastEstimate,
  restContrasts,
  versusRest,
} from '../tests/versusRest';
import { domainMeans } from '../variance/domainMeans';
import { type CodeTally, regroupTally, tallyCodes } from './tallyCodes';
import { tallyMeans } from './tallyMeans';

/** Means of variables that depend on one code a respondent. */
export interface CodedVariables {
  /** As `domainMeans` of the variable worth `scores[k]` at code k; NaN is outside the base. */
  readonly means: (scores: ArrayLike<number>) => Result<DomainMeans>;
  /** As `versusRest` of the variable. */
  readonly versusRest: (
    scores: ArrayLike<number>,
    level?: number,
  ) => Result<RestContrastEstimate[]>;
}

/**
 * Prepares the means of any variables that are a function of `codes` (0…codeCount): shares of levels, quadrants, gaps.
 * One pass over the respondents serves them all where the design allows it, else each takes its own.
 */
export function codedVariables(
  design: SurveyDesign,
  codes: Uint8Array | Uint16Array | Uint32Array,
  codeCount: number,
  grouping: Grouping,
  filter?: Uint8Array,
): CodedVariables {
  const tally = tallyCodes(design, codes, codeCount, grouping, filter);
  if (tally) return talliedVariables(tally, grouping.names);
  const spread = (scores: ArrayLike<number>) => {
    const values = new Float64Array(codes.length);
    for (let i = 0; i < values.length; i++) values[i] = scores[codes[i]!]!;
    return values;
  };
  return {
    means: (scores) => domainMeans(design, spread(scores), grouping, filter),
    versusRest: (scores, level) => versusRest(design, spread(scores), grouping, filter, level),
  };
}

function talliedVariables(tally: CodeTally, names: readonly string[]): CodedVariables {
  const groups = Array.from({ length: tally.groupCount + 1 }, (_, g) => g);
  return {
    means: (scores) => ok(tallyMeans(tally, Float64Array.from(scores))),
    versusRest: (scores, level) =>
      restContrasts(
        names,
        { kind: 'proportion', plain: isPlain(tally.design) },
        (index) => {
          const newGroup = groups.map((g) => (g === index ? 1 : 2));
          const parted = regroupTally(tally, newGroup, groupAndRest.length);
          return ok(tallyMeans(parted, Float64Array.from(scores)));
        },
        level,
      ),
  };
}
