import * as z from 'zod/mini';
import { directions, evidences, itemRoles } from './itemTerms';
import { ruleSchema } from './Rule';

const text = z.string().check(z.minLength(1));
const texts = z.array(text).check(z.minLength(1));
const one = z.array(text).check(z.length(1));

const known = {
  id: text,
  label: z.optional(text),
  /** `other` unless stated. */
  role: z.optional(z.enum(itemRoles)),
  direction: z.optional(z.enum(directions)),
  evidence: z.optional(z.enum(evidences)),
};

const band = z.strictObject({
  label: text,
  /** Bounds, both included; open where left out. The first band that holds a number has it. */
  from: z.optional(z.number()),
  to: z.optional(z.number()),
});

/** The answers that count: those of the item's top box, or these levels. */
const counted = z.union([z.literal('top'), texts]);

const ifThen = z.union([
  z.strictObject({ when: ruleSchema, then: text }),
  z.strictObject({ else: text }),
]);

/** A variable made of others, by one of these ways. */
export const derivedSchema = z.union([
  z.strictObject({ ...known, from: one, band: z.array(band).check(z.minLength(1)) }),
  z.strictObject({ ...known, from: one, merge: z.record(text, texts) }),
  z.strictObject({ ...known, from: texts, any: counted }),
  z.strictObject({ ...known, from: texts, all: counted }),
  z.strictObject({ ...known, from: texts, count: counted }),
  z.strictObject({ ...known, from: texts, mean: z.literal('score') }),
  z.strictObject({ ...known, from: texts, first: z.literal(true) }),
  z.strictObject({
    ...known,
    from: z.optional(texts),
    index: z.record(text, z.enum(directions)),
  }),
  z.strictObject({
    ...known,
    from: z.optional(texts),
    if: z.array(ifThen).check(z.minLength(1)),
  }),
]);

export type Derived = z.infer<typeof derivedSchema>;
