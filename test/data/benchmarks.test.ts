import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import benchmarks from '../../data/benchmarks.json';
import { itemRoles } from '../../src/study/itemTerms';

const topics = [
  'general',
  'data-collection',
  'tracking',
  'location',
  'ads',
  'recommendations',
  'personalization',
  'channels',
  'in-store',
  'breach',
  'security',
  'control',
  'transparency',
  'rights',
  'government',
  'ai',
  'trust',
  'sharing',
  'purchase',
  'leaving-brands',
] as const;

const text = z.string().check(z.minLength(3));

const benchmarkSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  statement: text,
  value: z.number().check(z.gte(0), z.lte(100)),
  unit: z.literal('percent'),
  population: text,
  n: z.nullable(z.number().check(z.int(), z.positive())),
  year: z.number().check(z.int(), z.gte(1990), z.lte(2100)),
  publisher: text,
  title: text,
  url: z.url({ protocol: /^https?$/ }),
  verified: z.literal(true),
  role: z.enum(itemRoles),
  source_tier: z.enum(['primary', 'secondary', 'copy']),
  evidence_kind: z.enum([
    'attitude',
    'knowledge',
    'self_reported_behavior',
    'stated_willingness',
    'business_self_report',
  ]),
  note: z.optional(text),
  question: z.optional(text),
  generation: z.optional(text),
  age_band: z.optional(text),
  pair_with: z.optional(z.array(z.strictObject({ id: text, kind: text }))),
  topic: z.enum(topics),
  construct: text,
  cutPoint: z.nullable(text),
  audience: z.enum(['consumers', 'business']),
});

describe('published figures', () => {
  it('each has its source, wording, population, construct and cut point', () => {
    const { error } = z.array(benchmarkSchema).safeParse(benchmarks);
    expect(error?.issues ?? []).toEqual([]);
  });

  it('have unique ids, and pairs that exist', () => {
    const ids = benchmarks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const paired = benchmarks.flatMap((one) => ('pair_with' in one ? (one.pair_with ?? []) : []));
    expect(paired.every(({ id }) => ids.includes(id))).toBe(true);
  });

  it('every topic is in use', () =>
    expect(topics.filter((topic) => !benchmarks.some((one) => one.topic === topic))).toEqual([]));
});
