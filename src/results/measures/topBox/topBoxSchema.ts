import * as z from 'zod/mini';
import type { Known } from '../../document/Known';
import {
  columnLetters,
  contrast,
  figure,
  interval,
  tableFields,
  withheld,
} from '../../document/Results';

/** A group against all other respondents, never against a total that contains it. */
const restContrast = z.looseObject({
  group: z.string(),
  level: z.exactOptional(z.string()),
  difference: figure,
  se: figure,
  df: figure,
  p: figure,
  pHolm: figure,
  interval: z.exactOptional(interval),
  /** As a contrast's. */
  test: z.exactOptional(z.literal('fisher')),
  withheld,
  /** As a contrast's. */
  undefined: z.exactOptional(z.string()),
});

/** Share in the item's top box (for a `net`, in that net). */
export const topBoxSchema = z.looseObject({
  measure: z.literal('top-box'),
  item: z.string(),
  /** The net, level or option whose share this is, where it isn't the top box. */
  net: z.exactOptional(z.string()),
  top: z.array(z.string()),
  ...tableFields,
  contrasts: z.array(contrast),
  versusRest: z.exactOptional(z.array(restContrast)),
  letters: z.exactOptional(z.array(columnLetters)),
});

export type RestContrast = Known<typeof restContrast>;
export type TopBoxTable = Known<typeof topBoxSchema>;

export interface TopBoxQuery {
  readonly measure: 'top-box';
  readonly item: string;
  readonly net?: string;
}
