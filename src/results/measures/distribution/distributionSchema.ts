import * as z from 'zod/mini';
import type { Known } from '../../document/Known';
import { columnLetters, contrast, estimateRow, figure, tableFields } from '../../document/Results';

const association = z.union([
  z.looseObject({ test: z.literal('rao-scott'), F: figure, ndf: figure, ddf: figure, p: figure }),
  z.looseObject({ test: z.literal('pearson'), X2: figure, df: figure, p: figure }),
]);

/**
 * Share of each level, or for a multiple item of each option, by group; then the item's nets. Contrasts and letters are
 * those of the levels, then those of the nets, told apart by `level`.
 */
export const distributionSchema = z.looseObject({
  measure: z.literal('distribution'),
  item: z.string(),
  levels: z.array(z.string()),
  ...tableFields,
  contrasts: z.exactOptional(z.array(contrast)),
  letters: z.exactOptional(z.array(columnLetters)),
  nets: z.exactOptional(z.array(estimateRow)),
  association: z.exactOptional(association),
});

/** The test of item by banner. */
export type Association = Known<typeof association>;
export type DistributionTable = Known<typeof distributionSchema>;

export interface DistributionQuery {
  readonly measure: 'distribution';
  readonly item: string;
}
