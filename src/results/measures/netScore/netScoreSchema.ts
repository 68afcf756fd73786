import * as z from 'zod/mini';
import type { Known } from '../../document/Known';
import { columnLetters, contrast, tableFields } from '../../document/Results';

/** Share at the high end of a scale minus share at its low end, −1 to 1. */
export const netScoreSchema = z.looseObject({
  measure: z.literal('net-score'),
  item: z.string(),
  top: z.array(z.string()),
  bottom: z.array(z.string()),
  ...tableFields,
  contrasts: z.array(contrast),
  letters: z.exactOptional(z.array(columnLetters)),
});

export type NetScoreTable = Known<typeof netScoreSchema>;

export interface NetScoreQuery {
  readonly measure: 'net-score';
  readonly item: string;
}
