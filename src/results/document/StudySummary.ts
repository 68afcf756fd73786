import * as z from 'zod/mini';
import { directions, evidences, itemRoles } from '../../study/itemTerms';
import { factNames, itemKinds } from '../../study/Study';
import type { Known } from './Known';
import { figure } from './Results';

/** What a view must know of an item to draw it. */
const itemSummary = z.looseObject({
  id: z.string(),
  label: z.string(),
  question: z.string(),
  kind: z.enum(itemKinds),
  role: z.enum(itemRoles),
  levels: z.array(z.string()),
  top: z.array(z.string()),
  neutral: z.exactOptional(z.string()),
  nets: z.exactOptional(z.array(z.looseObject({ label: z.string(), levels: z.array(z.string()) }))),
  /** The net or level at the low end of a scale, which stands against its top box. */
  bottom: z.exactOptional(z.string()),
  direction: z.exactOptional(z.enum(directions)),
  evidence: z.exactOptional(z.enum(evidences)),
  base: z.exactOptional(z.enum(['answered', 'asked'])),
  /** Of a derived variable: the items and columns it is made of, and how, as the study file states it. */
  derived: z.exactOptional(z.looseObject({ from: z.array(z.string()) })),
});

const reading = {
  what: z.enum(factNames),
  value: z.nullable(z.union([z.string(), z.number(), z.array(z.string())])),
};

/** A reading that figures rest on unconfirmed: of an item, a pair, or a field of the study file. */
const assumedFact = z.union([
  z.looseObject({ item: z.string(), ...reading }),
  z.looseObject({
    pair: z.looseObject({ concern: z.string(), behavior: z.string() }),
    ...reading,
  }),
  z.looseObject({ field: z.string(), ...reading }),
]);

const segmentSummary = z.looseObject({
  name: z.string(),
  n: figure,
  covers: z.exactOptional(z.array(z.looseObject({ generation: z.string(), share: z.number() }))),
});

/** How respondents came into segments, with the uncertain ones counted. */
const segmentationSummary = z.looseObject({
  basis: z.enum(['birth-year', 'age', 'age-band', 'cohort', 'none']),
  /** Bands are used as they are because they straddle generations, or were assigned to the majority one. */
  assigned: z.exactOptional(z.enum(['all-map', 'majority', 'straddling'])),
  column: z.exactOptional(z.string()),
  scheme: z.string(),
  fieldworkYear: z.exactOptional(z.number()),
  edgeCount: z.exactOptional(z.number()),
  unknown: z.looseObject({ missing: figure, unreadable: figure, impossible: figure }),
  segments: z.array(segmentSummary),
});

const designSummary = z.looseObject({
  weight: z.exactOptional(z.string()),
  stratum: z.exactOptional(z.string()),
  cluster: z.exactOptional(z.string()),
  strataCount: z.exactOptional(z.number()),
  psuCount: z.exactOptional(z.number()),
  lonelyPsu: z.exactOptional(z.string()),
  replicates: z.exactOptional(z.string()),
  designEffect: figure,
  raked: z.exactOptional(
    z.looseObject({
      targets: z.array(z.string()),
      designEffectBefore: z.number(),
      designEffectAfter: z.number(),
      /** Variances count that the margins are known; absent where they take the weights as given. */
      variance: z.exactOptional(z.literal('calibrated')),
    }),
  ),
});

const qualitySummary = z.looseObject({
  duplicates: figure,
  straightliners: figure,
  speeders: figure,
  previews: z.exactOptional(figure),
  medianDuration: z.exactOptional(figure),
  /** Respondents by share of items answered, in tenths. */
  answered: z.array(figure),
  excluded: figure,
});

const count = z.number().check(z.int(), z.gte(0));

/** How disclosure was controlled; absent on figures of a file that never left its owner. */
const disclosureSummary = z.looseObject({
  minCell: z.number().check(z.int(), z.gte(1)),
  zeroIsSmall: z.boolean(),
  withheldCells: count,
  /** The study says that nobody in it is in another published beside it. */
  independent: z.exactOptional(z.boolean()),
  /** What its publisher's register calls this release. */
  release: z.exactOptional(z.string()),
  /** Counts are multiples of it, and no figure is finer than they are. */
  rounding: z.exactOptional(z.number().check(z.int(), z.gte(2))),
  /** Respondents left out because their generation or a filter is unknown and they are few. */
  leftOut: z.exactOptional(z.nullable(count)),
  /** Budget of the whole release, where counts hold noise for differential privacy. */
  epsilon: z.exactOptional(z.number().check(z.positive())),
  /** Above 0 with Gaussian noise: the chance that epsilon is exceeded. */
  delta: z.exactOptional(z.number().check(z.gte(0), z.lt(1))),
  mechanism: z.exactOptional(z.enum(['discrete-laplace', 'discrete-gaussian'])),
});

export const studySummary = z.looseObject({
  title: z.string(),
  respondents: figure,
  generations: z.record(z.string(), figure),
  language: z.exactOptional(z.string()),
  source: z.exactOptional(
    z.looseObject({
      publisher: z.optional(z.string()),
      url: z.optional(z.string()),
      licence: z.optional(z.string()),
      synthetic: z.optional(z.boolean()),
      note: z.optional(z.string()),
    }),
  ),
  fieldworkYear: z.exactOptional(z.number()),
  items: z.exactOptional(z.array(itemSummary)),
  pairs: z.exactOptional(z.array(z.looseObject({ concern: z.string(), behavior: z.string() }))),
  /** Item ids that may filter or stand in the banner. */
  filters: z.exactOptional(z.array(z.string())),
  /** Readings that figures rest on although nobody has confirmed them; empty where all are known. */
  assumed: z.exactOptional(z.array(assumedFact)),
  segmentation: z.exactOptional(segmentationSummary),
  referenceGeneration: z.exactOptional(z.string()),
  /** How the study has its figures tested, where it chooses that itself. */
  testing: z.exactOptional(
    z.looseObject({
      confidence: z.number(),
      letters: z.array(z.number()),
      correction: z.enum(['holm', 'benjamini-hochberg', 'none']),
    }),
  ),
  design: z.exactOptional(designSummary),
  quality: z.exactOptional(qualitySummary),
  /** Headers of columns left out because they look like identifiers. */
  identifiersDropped: z.exactOptional(z.array(z.string())),
  disclosure: z.exactOptional(disclosureSummary),
});

export type ItemSummary = Known<typeof itemSummary>;
export type SegmentSummary = Known<typeof segmentSummary>;
export type SegmentationSummary = Known<typeof segmentationSummary>;
export type DesignSummary = Known<typeof designSummary>;
export type QualitySummary = Known<typeof qualitySummary>;
export type StudySummary = Known<typeof studySummary>;
