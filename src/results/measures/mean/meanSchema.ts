import * as z from 'zod/mini';
import type { Known } from '../../document/Known';
import { columnLetters, contrast, tableFields } from '../../document/Results';

/** Mean score (1…K from the lowest level) of a scale, or mean of a number. */
export const meanSchema = z.looseObject({
  measure: z.literal('mean'),
  item: z.string(),
  ...tableFields,
  contrasts: z.array(contrast),
  letters: z.exactOptional(z.array(columnLetters)),
});

export type MeanTable = Known<typeof meanSchema>;

export interface MeanQuery {
  readonly measure: 'mean';
  readonly item: string;
}
