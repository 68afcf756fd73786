import * as z from 'zod/mini';
import { itemKinds, itemRoles } from '../../study/Study';

/** A figure; null when withheld or not computable. */
const figure = z.nullable(z.number());
const optionalFigure = z.optional(figure);
const interval = z.nullable(z.tuple([z.number(), z.number()]));
const withheld = z.optional(z.enum(['small-cell', 'secondary', 'differencing', 'dominance']));
const undefinedReason = z.optional(z.string());

const estimateFields = {
  group: z.string(),
  level: z.optional(z.string()),
  n: figure,
  weightedBase: optionalFigure,
  effectiveBase: optionalFigure,
  designEffect: optionalFigure,
  varianceRatio: optionalFigure,
  estimate: figure,
  se: figure,
  df: optionalFigure,
  intervals: z.optional(
    z.looseObject({
      beta: z.optional(interval),
      logit: z.optional(interval),
      wilson: z.optional(interval),
      t: z.optional(interval),
      quantile: z.optional(interval),
    }),
  ),
  reliability: z.optional(z.enum(['shown', 'flagged', 'suppressed'])),
  reliabilityReasons: z.optional(z.array(z.string())),
  withheld,
  undefined: undefinedReason,
};
const estimateRow = z.looseObject(estimateFields);

const contrastFields = {
  a: z.string(),
  b: z.string(),
  level: z.optional(z.string()),
  difference: figure,
  se: figure,
  df: figure,
  p: figure,
  pHolm: figure,
  pBH: figure,
  interval: z.optional(interval),
  cohenH: optionalFigure,
  withheld,
  undefined: undefinedReason,
};
const contrast = z.looseObject(contrastFields);

const restContrast = z.looseObject({
  group: z.string(),
  level: z.optional(z.string()),
  difference: figure,
  se: figure,
  df: figure,
  p: figure,
  pHolm: figure,
});

const letters = z.looseObject({
  group: z.string(),
  level: z.optional(z.string()),
  letter: z.string(),
  higherThan: z.string(),
});

const filter = z.looseObject({ column: z.string(), levels: z.array(z.string()) });

const quadrant = z.enum(['paradoxical', 'guarded', 'cautious', 'carefree']);
const quadrantRow = z.looseObject({ ...estimateFields, quadrant });

const riskRow = z.looseObject({
  group: z.string(),
  inactiveGivenConcerned: figure,
  inactiveGivenUnconcerned: figure,
  estimate: figure,
  se: figure,
  withheld,
  undefined: undefinedReason,
});

const shared = {
  by: z.string(),
  filters: z.optional(z.array(filter)),
  base: z.optional(z.string()),
  correction: z.optional(z.string()),
  confidence: z.optional(z.number()),
  rows: z.array(estimateRow),
};

const topBoxTable = z.looseObject({
  ...shared,
  measure: z.literal('top-box'),
  item: z.string(),
  top: z.array(z.string()),
  contrasts: z.array(contrast),
  versusRest: z.optional(z.array(restContrast)),
  letters: z.optional(z.array(letters)),
});

const distributionTable = z.looseObject({
  ...shared,
  measure: z.literal('distribution'),
  item: z.string(),
  levels: z.array(z.string()),
  contrasts: z.optional(z.array(contrast)),
  letters: z.optional(z.array(letters)),
  nets: z.optional(z.array(estimateRow)),
  association: z.optional(
    z.union([
      z.looseObject({
        test: z.literal('rao-scott'),
        F: figure,
        ndf: figure,
        ddf: figure,
        p: figure,
      }),
      z.looseObject({ test: z.literal('pearson'), X2: figure, df: figure, p: figure }),
    ]),
  ),
});

const meanTable = z.looseObject({
  ...shared,
  measure: z.enum(['mean', 'median']),
  item: z.string(),
  contrasts: z.array(contrast),
});

const gapTable = z.looseObject({
  ...shared,
  measure: z.literal('gap'),
  concern: z.string(),
  behavior: z.string(),
  evidence: z.enum(['observed', 'self-reported', 'willing']),
  direction: z.enum(['protective', 'disclosing']),
  concerned: z.optional(z.array(estimateRow)),
  acting: z.optional(z.array(estimateRow)),
  quadrants: z.array(quadrantRow),
  riskDifference: z.array(riskRow),
  contrasts: z.array(contrast),
});

const indexGapTable = z.looseObject({
  ...shared,
  measure: z.literal('index-gap'),
  concernItems: z.array(z.string()),
  behaviorItems: z.array(z.string()),
  thresholds: z.looseObject({ concern: z.number(), behavior: z.number() }),
  contrasts: z.array(contrast),
  quadrants: z.optional(z.array(quadrantRow)),
  alpha: z.looseObject({ concern: figure, behavior: figure }),
  pearson: figure,
  spearman: figure,
  differenceReliability: optionalFigure,
  density: z.optional(z.array(figure)),
});

const sensitivityTable = z.looseObject({
  ...shared,
  measure: z.literal('sensitivity'),
  of: z.enum(['gap', 'index-gap']),
  rows: z.array(z.looseObject({ ...estimateFields, choice: z.string() })),
});

const tableSchema = z.discriminatedUnion('measure', [
  topBoxTable,
  distributionTable,
  meanTable,
  gapTable,
  indexGapTable,
  sensitivityTable,
]);

const itemSummary = z.looseObject({
  id: z.string(),
  label: z.string(),
  question: z.string(),
  kind: z.enum(itemKinds),
  role: z.enum(itemRoles),
  levels: z.array(z.string()),
  top: z.array(z.string()),
});

/** How a published study's respondents were protected. */
const disclosure = z.looseObject({
  minCell: z.number().check(z.int(), z.gte(1)),
  zeroIsSmall: z.boolean(),
  withheldCells: z.number().check(z.int(), z.gte(0)),
  independent: z.optional(z.boolean()),
  rounding: z.optional(z.number().check(z.int(), z.gte(2))),
  leftOut: z.optional(z.nullable(z.number().check(z.int(), z.gte(0)))),
  epsilon: z.optional(z.number().check(z.positive())),
  delta: z.optional(z.number().check(z.gte(0), z.lt(1))),
  mechanism: z.optional(z.enum(['discrete-laplace', 'discrete-gaussian'])),
});

/**
 * `divario.results/1`. Fields that this version does not know are kept, so that a document of a later
 * minor version still opens.
 */
export const resultsSchema = z.looseObject({
  format: z.literal('divario.results/1'),
  study: z.looseObject({
    title: z.string(),
    respondents: figure,
    generations: z.record(z.string(), figure),
    items: z.optional(z.array(itemSummary)),
    pairs: z.optional(z.array(z.looseObject({ concern: z.string(), behavior: z.string() }))),
    filters: z.optional(z.array(z.string())),
    source: z.optional(z.looseObject({ synthetic: z.optional(z.boolean()) })),
    disclosure: z.optional(disclosure),
  }),
  tables: z.array(tableSchema),
});
