import * as z from 'zod/mini';
import { ruleSchema } from './Rule';

const text = z.string().check(z.minLength(1));

/** Respondents for whom a rule over their answers holds: a banner and a filter like any item, by its id. */
export const segmentSchema = z.strictObject({
  id: text,
  label: z.optional(text),
  rule: ruleSchema,
});

export type Segment = z.infer<typeof segmentSchema>;
