import type { Reliability, ReliabilityReason } from '../../estimate/intervals/Reliability';
import type { Direction, Evidence } from '../../study/Study';

/** Lower and upper end. */
export type Interval = readonly [number, number];

/** A figure, or null with the reason beside it (`withheld` or `undefined`). */
export type Figure = number | null;

export interface EstimateRow {
  readonly group: string;
  readonly level?: string;
  /** Respondents with a valid answer in the group; in a distribution, those who gave this one. */
  readonly n: Figure;
  /** In a distribution: respondents whom the share is of. */
  readonly base?: Figure;
  /** Of a share: respondents of the base, unweighted, whom it counts. */
  readonly count?: Figure;
  readonly weightedBase?: Figure;
  readonly effectiveBase?: Figure;
  readonly designEffect?: Figure;
  /** Variance over that of a simple random sample with replacement of the same size (R's `deff = "replace"`). */
  readonly varianceRatio?: Figure;
  /** A proportion in 0…1, a mean in scores, a gap in −1…1 or in index points. */
  readonly estimate: Figure;
  readonly se: Figure;
  readonly df?: Figure;
  readonly intervals?: {
    readonly beta?: Interval;
    readonly logit?: Interval;
    readonly wilson?: Interval;
    readonly t?: Interval;
    readonly quantile?: Interval;
  };
  readonly reliability?: Reliability;
  readonly reliabilityReasons?: readonly ReliabilityReason[];
  readonly withheld?: 'small-cell' | 'secondary' | 'differencing' | 'dominance';
  readonly undefined?: string;
}

export interface Contrast {
  readonly a: string;
  readonly b: string;
  readonly level?: string;
  /** a − b. */
  readonly difference: Figure;
  readonly se: Figure;
  readonly df: Figure;
  readonly p: Figure;
  readonly pHolm: Figure;
  readonly pBH: Figure;
  readonly interval?: Interval;
  /** Cohen's h, for proportions. */
  readonly cohenH?: Figure;
  readonly withheld?: EstimateRow['withheld'];
  readonly undefined?: string;
}

/** A group against all other respondents, never against a total that contains it. */
export interface RestContrast {
  readonly group: string;
  readonly level?: string;
  readonly difference: Figure;
  readonly se: Figure;
  readonly df: Figure;
  readonly p: Figure;
  readonly pHolm: Figure;
  readonly interval?: Interval;
  readonly withheld?: EstimateRow['withheld'];
}

/** Letters of the columns that a column exceeds; capitals at 1 %. */
export interface ColumnLetters {
  readonly group: string;
  readonly level?: string;
  /** The column's own letter. */
  readonly letter: string;
  /** Letters of the columns it is higher than, for example "aC". */
  readonly higherThan: string;
}

export type Association =
  | {
      readonly test: 'rao-scott';
      readonly F: Figure;
      readonly ndf: Figure;
      readonly ddf: Figure;
      readonly p: Figure;
    }
  | { readonly test: 'pearson'; readonly X2: Figure; readonly df: Figure; readonly p: Figure };

/** What every table says of itself, so that it can be read alone. */
interface TableBase {
  /** Banner: `generation`, a column's id, or two joined by ` × `. */
  readonly by: string;
  readonly filters?: readonly Filter[];
  /** The base in the terms of METHODS: `answered`, `asked` or how "shown" was known. */
  readonly base?: 'answered' | 'asked' | 'shown-marks' | 'shown-any' | 'all';
  readonly correction?: 'holm' | 'benjamini-hochberg';
  readonly confidence?: number;
  /** Noise added to each count for differential privacy: what this table spent of the release's budget. */
  readonly privacy?: { readonly epsilon: number; readonly noiseSd: number };
}

export interface Filter {
  readonly column: string;
  /** Labels of the levels kept. */
  readonly levels: readonly string[];
}

/** Share in the item's top box (for a `net`, in that net). */
export interface TopBoxTable extends TableBase {
  readonly measure: 'top-box';
  readonly item: string;
  /** The net, level or option whose share this is, where it isn't the top box. */
  readonly net?: string;
  readonly top: readonly string[];
  readonly rows: readonly EstimateRow[];
  readonly contrasts: readonly Contrast[];
  readonly versusRest?: readonly RestContrast[];
  readonly letters?: readonly ColumnLetters[];
}

/**
 * Share of each level, or for a multiple item of each option, by group; then the item's nets. Contrasts and letters are
 * those of the levels, then those of the nets, told apart by `level`.
 */
export interface DistributionTable extends TableBase {
  readonly measure: 'distribution';
  readonly item: string;
  readonly levels: readonly string[];
  readonly rows: readonly EstimateRow[];
  readonly contrasts?: readonly Contrast[];
  readonly letters?: readonly ColumnLetters[];
  readonly nets?: readonly EstimateRow[];
  readonly association?: Association;
}

export interface MeanTable extends TableBase {
  readonly measure: 'mean' | 'median';
  readonly item: string;
  readonly rows: readonly EstimateRow[];
  readonly contrasts: readonly Contrast[];
  readonly letters?: readonly ColumnLetters[];
}

export type QuadrantName = 'paradoxical' | 'guarded' | 'cautious' | 'carefree';

export interface QuadrantRow extends EstimateRow {
  readonly quadrant: QuadrantName;
}

/** Two groups' shares of one quadrant; p-values are adjusted within the quadrant. */
export interface QuadrantContrast extends Contrast {
  readonly quadrant: QuadrantName;
}

/** P(not acting | concerned) beside P(not acting | unconcerned). */
export interface RiskDifferenceRow {
  readonly group: string;
  readonly n?: Figure;
  readonly inactiveGivenConcerned: Figure;
  readonly inactiveGivenConcernedSe?: Figure;
  readonly inactiveGivenUnconcerned: Figure;
  readonly inactiveGivenUnconcernedSe?: Figure;
  readonly estimate: Figure;
  readonly se: Figure;
  readonly df?: Figure;
  readonly interval?: Interval;
  readonly withheld?: EstimateRow['withheld'];
  readonly undefined?: string;
}

/** One pair: concern top box minus protective behavior, on respondents who answered both. */
export interface GapTable extends TableBase {
  readonly measure: 'gap';
  readonly concern: string;
  readonly behavior: string;
  readonly evidence: Evidence;
  readonly direction: Direction;
  readonly rows: readonly EstimateRow[];
  /** Share concerned, and share acting protectively, on the same respondents as the gap. */
  readonly concerned?: readonly EstimateRow[];
  readonly acting?: readonly EstimateRow[];
  readonly quadrants: readonly QuadrantRow[];
  readonly riskDifference: readonly RiskDifferenceRow[];
  readonly riskDifferenceContrasts?: readonly Contrast[];
  readonly contrasts: readonly Contrast[];
  readonly quadrantContrasts?: readonly QuadrantContrast[];
}

/** A correlation of the two indices in one group. */
export interface CorrelationRow {
  readonly group: string;
  readonly n: Figure;
  readonly pearson: Figure;
  readonly pearsonSe?: Figure;
  readonly spearman: Figure;
  readonly withheld?: EstimateRow['withheld'];
}

export interface ItemRest {
  readonly item: string;
  readonly correlation: Figure;
}

/** Concern index minus protective-behavior index (POMP 0–100), complete answers only. */
export interface IndexGapTable extends TableBase {
  readonly measure: 'index-gap';
  readonly concernItems: readonly string[];
  readonly behaviorItems: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly thresholds: { readonly concern: number; readonly behavior: number };
  readonly rows: readonly EstimateRow[];
  readonly concernIndex?: readonly EstimateRow[];
  readonly behaviorIndex?: readonly EstimateRow[];
  readonly contrasts: readonly Contrast[];
  readonly quadrants?: readonly QuadrantRow[];
  readonly quadrantContrasts?: readonly QuadrantContrast[];
  readonly riskDifference?: readonly RiskDifferenceRow[];
  readonly alpha: {
    readonly concern: Figure;
    readonly behavior: Figure;
    readonly withheld?: EstimateRow['withheld'];
    readonly undefined?: 'no-alpha';
  };
  readonly itemRest?: {
    readonly concern: readonly ItemRest[];
    readonly behavior: readonly ItemRest[];
  };
  /** Reliability of the difference score; warn below 0.60. */
  readonly differenceReliability?: Figure;
  readonly pearson: Figure;
  readonly spearman: Figure;
  /** Weights left aside, as R's `cor(method = "spearman")` has it. */
  readonly spearmanUnweighted?: Figure;
  readonly correlations?: readonly CorrelationRow[];
  /** Weighted share of respondents in each cell of a 10 × 10 grid, behavior within concern, row-major. */
  readonly density?: readonly Figure[];
  readonly undefined?: string;
  /** Of the two correlations over all respondents. */
  readonly withheld?: EstimateRow['withheld'];
}

/** One reasonable choice, and the gap under it. */
export interface SensitivityRow extends EstimateRow {
  readonly choice: string;
  readonly detail?: string;
}

export interface SensitivityTable extends TableBase {
  readonly measure: 'sensitivity';
  readonly of: 'gap' | 'index-gap';
  readonly concern?: string;
  readonly behavior?: string;
  readonly rows: readonly SensitivityRow[];
}

export type ResultTable =
  | TopBoxTable
  | DistributionTable
  | MeanTable
  | GapTable
  | IndexGapTable
  | SensitivityTable;

export type Measure = ResultTable['measure'];
