import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));

/**
 * What is asked of one respondent's answers: one of some levels, the top box, a range of numbers (bounds included), or
 * rules together. A missing answer makes it unknown, unless what is known decides: one yes is enough for `any`, one no
 * for `all`.
 */
export type Rule =
  | { item: string; in: string[] }
  | { item: string; top: true }
  | { item: string; from: number; to?: number | undefined }
  | { item: string; to: number }
  | { all: Rule[] }
  | { any: Rule[] }
  | { not: Rule };

/** The grammar of rules, in derived variables and in segments. */
export const ruleSchema: z.ZodMiniType<Rule, Rule> = z.lazy(() =>
  z.union([
    z.strictObject({ item: text, in: z.array(text).check(z.minLength(1)) }),
    z.strictObject({ item: text, top: z.literal(true) }),
    z.strictObject({ item: text, from: z.number(), to: z.optional(z.number()) }),
    z.strictObject({ item: text, to: z.number() }),
    z.strictObject({ all: z.array(ruleSchema).check(z.minLength(1)) }),
    z.strictObject({ any: z.array(ruleSchema).check(z.minLength(1)) }),
    z.strictObject({ not: ruleSchema }),
  ]),
);
