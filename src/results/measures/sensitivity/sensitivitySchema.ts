import * as z from 'zod/mini';
import type { Known } from '../../document/Known';
import { estimateFields, tableFields } from '../../document/Results';

/** One reasonable choice, and the gap under it. */
const sensitivityRow = z.looseObject({
  ...estimateFields,
  choice: z.string(),
  detail: z.exactOptional(z.string()),
});

/** The gap recomputed over reasonable choices, the study's own first. */
export const sensitivitySchema = z.looseObject({
  measure: z.literal('sensitivity'),
  of: z.enum(['gap', 'index-gap']),
  concern: z.exactOptional(z.string()),
  behavior: z.exactOptional(z.string()),
  ...tableFields,
  rows: z.array(sensitivityRow),
});

export type SensitivityRow = Known<typeof sensitivityRow>;
export type SensitivityTable = Known<typeof sensitivitySchema>;

export interface SensitivityQuery {
  readonly measure: 'sensitivity';
  readonly of: 'gap' | 'index-gap';
  readonly concern?: string;
  readonly behavior?: string;
}
