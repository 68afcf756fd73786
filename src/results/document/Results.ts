import * as z from 'zod/mini';
import { reliabilities, reliabilityReasons } from '../../estimate/intervals/Reliability';
import type { Known } from './Known';

/** A figure, or null with the reason beside it (`withheld` or `undefined`). */
export const figure = z.nullable(z.number());
/** Lower and upper end; null where there is none. */
export const interval = z.nullable(z.tuple([z.number(), z.number()]));
export const withheld = z.exactOptional(
  z.enum(['small-cell', 'secondary', 'differencing', 'dominance']),
);

export const estimateFields = {
  group: z.string(),
  /** Whether the row is of all respondents, whatever a group is called. Absent in documents of earlier versions. */
  kind: z.exactOptional(z.enum(['total', 'group', 'segment'])),
  level: z.exactOptional(z.string()),
  /** Respondents with a valid answer in the group; in a distribution, those who gave this one. */
  n: figure,
  /** Why `n` is null although the rest of the row is told. */
  nWithheld: withheld,
  /** In a distribution: respondents whom the share is of. */
  base: z.exactOptional(figure),
  /** Of a share: respondents of the base, unweighted, whom it counts. */
  count: z.exactOptional(figure),
  weightedBase: z.exactOptional(figure),
  effectiveBase: z.exactOptional(figure),
  designEffect: z.exactOptional(figure),
  /** Variance over that of a simple random sample with replacement of the same size (R's `deff = "replace"`). */
  varianceRatio: z.exactOptional(figure),
  /** A proportion in 0…1, a mean in scores, a gap or net score in −1…1, an index gap in index points. */
  estimate: figure,
  se: figure,
  df: z.exactOptional(figure),
  intervals: z.exactOptional(
    z.looseObject({
      beta: z.exactOptional(interval),
      logit: z.exactOptional(interval),
      wilson: z.exactOptional(interval),
      t: z.exactOptional(interval),
      quantile: z.exactOptional(interval),
    }),
  ),
  reliability: z.exactOptional(z.enum(reliabilities)),
  reliabilityReasons: z.exactOptional(z.array(z.enum(reliabilityReasons))),
  /** Replicate weights that hold nobody of the group, left out of its variance. */
  lostReplicates: z.exactOptional(z.int()),
  withheld,
  undefined: z.exactOptional(z.string()),
};
export const estimateRow = z.looseObject(estimateFields);

export const contrastFields = {
  a: z.string(),
  b: z.string(),
  level: z.exactOptional(z.string()),
  /** a − b. */
  difference: figure,
  se: figure,
  df: figure,
  p: figure,
  pHolm: figure,
  pBH: figure,
  interval: z.exactOptional(interval),
  /** Cohen's h, for proportions. */
  cohenH: z.exactOptional(figure),
  /** Where it is not t: Fisher's exact test, the interval by MOVER, since a share is 0 or 1. */
  test: z.exactOptional(z.literal('fisher')),
  /** Two one-sided tests of a difference as large as the table's `equivalenceMargin`; null where a side is uncertain. */
  pEquivalence: z.exactOptional(figure),
  /** `different` by the adjusted test, else `alike` within the margin (Holm), else `open`. */
  equivalence: z.exactOptional(z.enum(['alike', 'different', 'open'])),
  withheld,
  /** Why there is no test: `too-few` where a side may not be shown, `no-variance`, `no-df`. */
  undefined: z.exactOptional(z.string()),
};
export const contrast = z.looseObject(contrastFields);

export const columnLetters = z.looseObject({
  group: z.string(),
  level: z.exactOptional(z.string()),
  /** The column's own letter. */
  letter: z.string(),
  /** Letters of the columns it is higher than, for example "aC". */
  higherThan: z.string(),
});

export const filter = z.looseObject({
  column: z.string(),
  /** Labels of the levels kept. */
  levels: z.array(z.string()),
  /** How answers compare with the levels; a missing answer passes none. Absent where one of them must be the answer. */
  operator: z.exactOptional(z.enum(['!=', '>=', '<=', '>', '<'])),
});

/** What every table says of itself, so that it can be read alone. */
export const tableFields = {
  /** Banner: `generation`, a column's id, or two joined by ` × `. */
  by: z.string(),
  filters: z.exactOptional(z.array(filter)),
  /** The base in the terms of METHODS: `answered`, `asked` or how "shown" was known. */
  base: z.exactOptional(z.enum(['answered', 'asked', 'shown-marks', 'shown-any', 'all'])),
  correction: z.exactOptional(z.enum(['holm', 'benjamini-hochberg', 'none'])),
  confidence: z.exactOptional(z.number()),
  /** The largest difference that still counts as none, in the unit of the table's figures. */
  equivalenceMargin: z.exactOptional(z.number()),
  /** From which corrected p on a letter stands, and a capital, where it isn't 0.05 and 0.01. */
  letterLevels: z.exactOptional(z.array(z.number())),
  /** Noise added to each count for differential privacy: what this table spent of the release's budget. */
  privacy: z.exactOptional(z.looseObject({ epsilon: z.number(), noiseSd: z.number() })),
  rows: z.array(estimateRow),
};

const table = z.looseObject(tableFields);

export type TableFields = Known<typeof table>;
export type Figure = Known<typeof figure>;
/** Lower and upper end. */
export type Interval = readonly [number, number];
export type EstimateRow = Known<typeof estimateRow>;
export type RowKind = NonNullable<EstimateRow['kind']>;
export type Contrast = Known<typeof contrast>;
/** Letters of the columns that a column exceeds; capitals at 1 %. */
export type ColumnLetters = Known<typeof columnLetters>;
export type Filter = Known<typeof filter>;
export type FilterOperator = NonNullable<Filter['operator']>;
