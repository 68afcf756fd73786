import * as z from 'zod/mini';
import { derivedSchema } from './Derived';
import { directions, evidences, itemRoles } from './itemTerms';
import { segmentSchema } from './Segment';

/** What can be known of a question, a pair, the generations or the design, or be asked (`check`). */
export const factNames = [
  'role',
  'levels',
  'direction',
  'top',
  'missing',
  'column',
  'year',
] as const;

/** Confidence that intervals may have. */
export const studyLevels = [0.9, 0.95, 0.99] as const;

export const itemKinds = ['single', 'scale', 'multiple', 'numeric', 'text'] as const;

export const generationSources = ['birth-year', 'age', 'age-band', 'cohort'] as const;

const text = z.string().check(z.minLength(1));
const count = z.number().check(z.int(), z.nonnegative());

/** A level is its text in the file, or the code in the file with the label it stands for. */
const levelSchema = z.union([text, z.strictObject({ value: z.string(), label: text })]);

const scaleSchema = z.strictObject({
  levels: z.array(levelSchema).check(z.minLength(2)),
  top: z.optional(z.array(text)),
  neutral: z.optional(text),
});

/** Facts that a person should confirm before figures rest on them; taking a name out confirms it. */
const checkSchema = z.array(z.enum(factNames));

const itemSchema = z.strictObject({
  id: z.optional(text),
  column: z.optional(text),
  columns: z.optional(z.array(text).check(z.minLength(1))),
  kind: z.optional(z.enum(itemKinds)),
  role: z.optional(z.enum(itemRoles)),
  label: z.optional(text),
  scale: z.optional(text),
  levels: z.optional(z.array(levelSchema)),
  top: z.optional(z.array(text)),
  neutral: z.optional(text),
  nets: z.optional(z.array(z.strictObject({ label: text, levels: z.array(text) }))),
  missing: z.optional(z.array(z.string())),
  direction: z.optional(z.enum(directions)),
  evidence: z.optional(z.enum(evidences)),
  base: z.optional(z.enum(['answered', 'asked'])),
  reversed: z.optional(z.boolean()),
  delimiter: z.optional(text),
  check: z.optional(checkSchema),
});

const replicatesSchema = z.strictObject({
  columns: z.array(text).check(z.minLength(2)),
  type: z.enum(['BRR', 'Fay', 'JK1', 'JKn', 'bootstrap']),
  rho: z.optional(z.number()),
  scale: z.optional(z.number()),
  rscales: z.optional(z.array(z.number())),
  combined: z.optional(z.boolean()),
});

const designSchema = z.strictObject({
  weight: z.optional(text),
  stratum: z.optional(text),
  cluster: z.optional(text),
  lonelyPsu: z.optional(z.enum(['fail', 'centre', 'certainty'])),
  replicates: z.optional(replicatesSchema),
  check: z.optional(checkSchema),
});

const exclusionSchema = z.strictObject({
  duplicates: z.optional(z.boolean()),
  straightliners: z.optional(z.boolean()),
  speeders: z.optional(z.boolean()),
  previews: z.optional(z.boolean()),
  /** Drops respondents who answered less than this share of the items. */
  answeredBelow: z.optional(z.number().check(z.gte(0), z.lte(1))),
});

const disclosureSchema = z.strictObject({
  minCell: z.optional(z.number().check(z.int(), z.gte(1))),
  zeroIsSmall: z.optional(z.boolean()),
  /** Nobody in it is also in another study that is published beside it. */
  independent: z.optional(z.boolean()),
  /** Published counts are rounded to multiples of it. */
  rounding: z.optional(z.number().check(z.int(), z.gte(2), z.lte(1000))),
  epsilon: z.optional(z.number().check(z.positive())),
  weightBound: z.optional(z.number().check(z.positive())),
});

/** `divario.study/1`: how to read a survey. */
export const studySchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('divario.study/1'),
  title: z.optional(text),
  language: z.optional(text),
  source: z.optional(
    z.strictObject({
      publisher: z.optional(z.string()),
      url: z.optional(z.string()),
      licence: z.optional(z.string()),
      synthetic: z.optional(z.boolean()),
      note: z.optional(z.string()),
    }),
  ),
  fieldwork: z.optional(
    z.strictObject({
      year: z.optional(z.number().check(z.int(), z.gte(1900), z.lte(2200))),
      start: z.optional(text),
      end: z.optional(text),
    }),
  ),
  csv: z.optional(
    z.strictObject({
      encoding: z.optional(text),
      delimiter: z.optional(text),
      headerRows: z.optional(count),
      sheet: z.optional(text),
    }),
  ),
  respondentId: z.optional(text),
  generation: z.optional(
    z.strictObject({
      column: text,
      from: z.optional(z.enum(generationSources)),
      scheme: z.optional(text),
      /** What to do with age bands that straddle generations. */
      straddling: z.optional(z.enum(['bands', 'majority'])),
      check: z.optional(checkSchema),
    }),
  ),
  design: z.optional(designSchema),
  missing: z.optional(z.array(z.string())),
  scales: z.optional(z.record(text, scaleSchema)),
  items: z.array(itemSchema),
  /** Variables made of others; each may name those before it. */
  derived: z.optional(z.array(derivedSchema)),
  /** Groups by rule; each rule may name items and derived variables. */
  segments: z.optional(z.array(segmentSchema)),
  pairs: z.optional(
    z.array(z.strictObject({ concern: text, behavior: text, check: z.optional(checkSchema) })),
  ),
  filters: z.optional(z.array(text)),
  /** The largest difference, in points, that still counts as none. */
  equivalence: z.optional(z.number().check(z.gt(0), z.lte(100))),
  /** What groups are made alike in beside their figures as answered. */
  controls: z.optional(z.array(text)),
  /** Columns that stand side by side, saved under a name. */
  banners: z.optional(
    z.array(z.strictObject({ name: text, by: z.array(text).check(z.minLength(1)) })),
  ),
  /** Where one file holds several waves: the column that tells them, earliest first. */
  wave: z.optional(z.strictObject({ column: text, order: z.optional(z.array(text)) })),
  weighting: z.optional(
    z.strictObject({
      targets: z.record(text, z.record(z.string(), z.number().check(z.nonnegative()))),
      trim: z.optional(z.number().check(z.gt(1))),
      /** Whether variances take raked weights as given (`fixed`) or count that the margins are known. */
      variance: z.optional(z.enum(['fixed', 'calibrated'])),
    }),
  ),
  /** Confidence of every interval. */
  level: z.optional(z.literal(studyLevels)),
  /** From which corrected p on a letter stands, and from which a capital. */
  letters: z.optional(
    z.array(z.number().check(z.gt(0), z.lt(0.5))).check(z.minLength(1), z.maxLength(2)),
  ),
  correction: z.optional(z.enum(['holm', 'bh', 'none'])),
  exclude: z.optional(exclusionSchema),
  /** Columns kept although they look like identifiers. */
  keepIdentifiers: z.optional(z.array(text)),
  referenceGeneration: z.optional(text),
  /** Index points (0–100) from which a respondent counts as concerned, or as acting. */
  thresholds: z.optional(
    z.strictObject({
      concern: z.optional(z.number().check(z.gte(0), z.lte(100))),
      behavior: z.optional(z.number().check(z.gte(0), z.lte(100))),
    }),
  ),
  disclosure: z.optional(disclosureSchema),
});

export type Study = z.infer<typeof studySchema>;
export type StudyItem = Study['items'][number];
export type StudyLevel = z.infer<typeof levelSchema>;
export type StudyDesign = NonNullable<Study['design']>;
export type FactName = (typeof factNames)[number];
export type ItemRole = (typeof itemRoles)[number];
export type ItemKind = (typeof itemKinds)[number];
export type GenerationFrom = (typeof generationSources)[number];
export type Direction = (typeof directions)[number];
export type Evidence = (typeof evidences)[number];
