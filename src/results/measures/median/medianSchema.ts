import * as z from 'zod/mini';
import type { Known } from '../../document/Known';
import { columnLetters, contrast, tableFields } from '../../document/Results';

/** Median of a number, or of a scale's scores. */
export const medianSchema = z.looseObject({
  measure: z.literal('median'),
  item: z.string(),
  ...tableFields,
  contrasts: z.array(contrast),
  letters: z.exactOptional(z.array(columnLetters)),
});

export type MedianTable = Known<typeof medianSchema>;

export interface MedianQuery {
  readonly measure: 'median';
  readonly item: string;
}
