import * as z from 'zod/mini';
import type { Known } from '../../document/Known';
import {
  contrastFields,
  estimateFields,
  figure,
  interval,
  tableFields,
} from '../../document/Results';
import { quadrant } from '../gap/gapSchema';

/**
 * A group's figure as answered (`raw`), and as if all groups were alike in the controls (`adjusted`, its predictive
 * margin), which stands as the row's own too, so that it is drawn and judged as any other.
 */
const adjustedRow = z.looseObject({
  ...estimateFields,
  quadrant: z.exactOptional(quadrant),
  raw: z.looseObject({ estimate: figure, se: figure, intervals: estimateFields.intervals }),
  adjusted: z.looseObject({ estimate: figure, se: figure }),
});

/** a − b, as answered and adjusted; the adjusted difference is the contrast's own too. */
const adjustedContrast = z.looseObject({
  ...contrastFields,
  quadrant: z.exactOptional(quadrant),
  raw: z.looseObject({
    difference: figure,
    se: figure,
    p: figure,
    interval: z.exactOptional(interval),
  }),
  adjusted: z.looseObject({ difference: figure, se: figure, p: figure, pHolm: figure }),
});

/** What a figure can be adjusted of. */
export const adjustedSubjects = ['top-box', 'mean', 'gap', 'index-gap'] as const;

/** Why a table has no adjusted figures: codes of problems. */
export const unadjustedReasons = [
  'adjust-collinear',
  'adjust-no-overlap',
  'adjust-few-df',
  'adjust-separated',
  'adjust-no-convergence',
  'adjust-unpublished',
] as const;

/**
 * A share, mean or gap by group, raw and adjusted, on the respondents who have an answer, a group and every control.
 * A share by logit, all else by the linear model, so that the parts of a gap still add up.
 */
export const adjustedSchema = z.looseObject({
  measure: z.literal('adjusted'),
  of: z.enum(adjustedSubjects),
  item: z.exactOptional(z.string()),
  concern: z.exactOptional(z.string()),
  behavior: z.exactOptional(z.string()),
  ...tableFields,
  controls: z.array(z.string()),
  /** Controls that hold one category alone on this base: they add nothing. */
  dropped: z.exactOptional(z.array(z.string())),
  model: z.enum(['logit', 'linear']),
  /** Respondents with an answer and a group who lack a control. */
  withoutControls: figure,
  rows: z.array(adjustedRow),
  contrasts: z.array(adjustedContrast),
  /** Of a gap: its two shares and the four quadrants. */
  concerned: z.exactOptional(z.array(adjustedRow)),
  acting: z.exactOptional(z.array(adjustedRow)),
  quadrants: z.exactOptional(z.array(adjustedRow)),
  quadrantContrasts: z.exactOptional(z.array(adjustedContrast)),
  /** `detail` has what the reason's sentence names. */
  undefined: z.exactOptional(z.enum(unadjustedReasons)),
  detail: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
});

export type AdjustedRow = Known<typeof adjustedRow>;
export type AdjustedContrast = Known<typeof adjustedContrast>;
export type AdjustedTable = Known<typeof adjustedSchema>;

export interface AdjustedQuery {
  readonly measure: 'adjusted';
  readonly of: AdjustedTable['of'];
  readonly item?: string;
  readonly concern?: string;
  readonly behavior?: string;
  /** Item ids. */
  readonly controls: readonly string[];
}
