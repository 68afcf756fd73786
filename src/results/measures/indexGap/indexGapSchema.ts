import * as z from 'zod/mini';
import { evidences } from '../../../study/itemTerms';
import type { Known } from '../../document/Known';
import {
  contrast,
  estimateFields,
  estimateRow,
  figure,
  tableFields,
  withheld,
} from '../../document/Results';
import { quadrantFields } from '../gap/gapSchema';

/** A correlation of the two indices in one group. */
const correlationRow = z.looseObject({
  group: z.string(),
  kind: estimateFields.kind,
  n: figure,
  pearson: figure,
  pearsonSe: z.exactOptional(figure),
  spearman: figure,
  withheld,
});

/** An item of an index against the rest of it. */
const itemRest = z.looseObject({ item: z.string(), correlation: figure });

/** Concern index minus protective-behavior index (POMP 0–100), complete answers only. */
export const indexGapSchema = z.looseObject({
  measure: z.literal('index-gap'),
  concernItems: z.array(z.string()),
  behaviorItems: z.array(z.string()),
  evidence: z.exactOptional(z.array(z.enum(evidences))),
  thresholds: z.looseObject({ concern: z.number(), behavior: z.number() }),
  ...tableFields,
  concernIndex: z.exactOptional(z.array(estimateRow)),
  behaviorIndex: z.exactOptional(z.array(estimateRow)),
  contrasts: z.array(contrast),
  quadrants: z.exactOptional(quadrantFields.quadrants),
  quadrantContrasts: quadrantFields.quadrantContrasts,
  riskDifference: z.exactOptional(quadrantFields.riskDifference),
  alpha: z.looseObject({
    concern: figure,
    behavior: figure,
    withheld,
    undefined: z.exactOptional(z.literal('no-alpha')),
  }),
  itemRest: z.exactOptional(
    z.looseObject({ concern: z.array(itemRest), behavior: z.array(itemRest) }),
  ),
  /** Reliability of the difference score; warn below 0.60. */
  differenceReliability: z.exactOptional(figure),
  pearson: figure,
  spearman: figure,
  /** Weights left aside, as R's `cor(method = "spearman")` has it. */
  spearmanUnweighted: z.exactOptional(figure),
  correlations: z.exactOptional(z.array(correlationRow)),
  /** Weighted share of respondents in each cell of a 10 × 10 grid, behavior within concern, row-major. */
  density: z.exactOptional(z.array(figure)),
  /** Why some of its cells are null. */
  densityWithheld: withheld,
  undefined: z.exactOptional(z.string()),
  /** Of the two correlations over all respondents. */
  withheld,
});

export type CorrelationRow = Known<typeof correlationRow>;
export type ItemRest = Known<typeof itemRest>;
export type IndexGapTable = Known<typeof indexGapSchema>;

export interface IndexGapQuery {
  readonly measure: 'index-gap';
  readonly thresholds?: { readonly concern: number; readonly behavior: number };
}
