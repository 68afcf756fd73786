import * as z from 'zod/mini';
import { directions, evidences } from '../../../study/itemTerms';
import type { Known } from '../../document/Known';
import {
  contrast,
  contrastFields,
  estimateFields,
  estimateRow,
  figure,
  interval,
  tableFields,
  withheld,
} from '../../document/Results';

export const quadrant = z.enum(['paradoxical', 'guarded', 'cautious', 'carefree']);
const quadrantRow = z.looseObject({ ...estimateFields, quadrant });
const quadrantContrast = z.looseObject({ ...contrastFields, quadrant });

const riskDifferenceRow = z.looseObject({
  group: z.string(),
  kind: estimateFields.kind,
  n: z.exactOptional(figure),
  inactiveGivenConcerned: figure,
  inactiveGivenConcernedSe: z.exactOptional(figure),
  inactiveGivenUnconcerned: figure,
  inactiveGivenUnconcernedSe: z.exactOptional(figure),
  estimate: figure,
  se: figure,
  df: z.exactOptional(figure),
  interval: z.exactOptional(interval),
  withheld,
  undefined: z.exactOptional(z.string()),
});

/** What a gap of a pair and one of the indices tell alike. */
export const quadrantFields = {
  quadrants: z.array(quadrantRow),
  quadrantContrasts: z.exactOptional(z.array(quadrantContrast)),
  riskDifference: z.array(riskDifferenceRow),
};

/** One pair: concern top box minus protective behavior, on respondents who answered both. */
export const gapSchema = z.looseObject({
  measure: z.literal('gap'),
  concern: z.string(),
  behavior: z.string(),
  evidence: z.enum(evidences),
  direction: z.enum(directions),
  ...tableFields,
  /** Share concerned, and share acting protectively, on the same respondents as the gap. */
  concerned: z.exactOptional(z.array(estimateRow)),
  acting: z.exactOptional(z.array(estimateRow)),
  ...quadrantFields,
  riskDifferenceContrasts: z.exactOptional(z.array(contrast)),
  contrasts: z.array(contrast),
});

export type QuadrantName = Known<typeof quadrant>;
export type QuadrantRow = Known<typeof quadrantRow>;
/** Two groups' shares of one quadrant; p-values are adjusted within the quadrant. */
export type QuadrantContrast = Known<typeof quadrantContrast>;
/** P(not acting | concerned) beside P(not acting | unconcerned). */
export type RiskDifferenceRow = Known<typeof riskDifferenceRow>;
export type GapTable = Known<typeof gapSchema>;

export interface GapQuery {
  readonly measure: 'gap';
  readonly concern: string;
  readonly behavior: string;
}
