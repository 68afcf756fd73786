import type { DomainMean } from '../../estimate/DomainMean';
import { betaInterval } from '../../estimate/intervals/betaInterval';
import { logitInterval } from '../../estimate/intervals/logitInterval';
import { meanInterval } from '../../estimate/intervals/meanInterval';
import { reliabilityOf } from '../../estimate/intervals/reliabilityOf';
import { wilsonUnweighted } from '../../estimate/intervals/wilsonUnweighted';
import { knownInterval } from '../../results/document/figure';
import type { EstimateRow } from '../../results/document/Results';
import { nearest, twoDigits, upLadder } from './coarse';
import type { RandomRounding } from './randomRounding';

/** An error of numbers may be one outlier's: told in steps of a quarter. */
const numberLadder = 1.25;

/** What a row's estimate is, and in which units a respondent adds to it. */
export type RowKind = 'share' | 'gap' | 'index' | 'mean' | 'median' | 'number' | 'middle';

export interface Rounding extends RandomRounding {
  /** What is told of a ratio of variances, or of a variance. */
  readonly ratio: (exact: number) => number;
  /** Steps in which the estimate of a row is told that is no ratio of counts; undefined for as wide as a count's range. */
  readonly stepOf?: (row: object, kind: RowKind) => number | undefined;
  /** Of a row that a table which may be printed decides: it stays as it is. */
  readonly isExact?: (row: object) => boolean;
  /** Of a row whose counts the weighted share beside them would solve for. */
  readonly isUncounted?: (row: object) => boolean;
  /** Strata of the design: how far degrees of freedom may fall below the base without clusters. */
  readonly strata: number;
  /** Confidence of the intervals. */
  readonly level: number;
}

/**
 * A row as far as its rounded counts tell it: the base and the count, the estimate in steps as wide
 * as a count's range, and of its dispersion and design effect two digits, from which the error, df and intervals are taken anew. Nothing in
 * it is a finer function of respondents than the counts are.
 */
export function roundedRow<Row extends EstimateRow>(row: Row, kind: RowKind, by: Rounding): Row {
  const size = sizeOf(row);
  if (size === null || by.isExact?.(row)) return row;
  const rounded = by.round(size);
  const counts = roundedCounts(row, rounded, by);
  if (row.estimate === null || row.withheld) return { ...row, ...counts };
  if (rounded === 0) return withoutFigures({ ...row, ...counts });
  const estimate = roundedEstimate(row, size, rounded, kind, by);
  return withEstimate({ ...row, ...counts }, row, estimate, kind, by);
}

/** The same with an estimate that follows from other rounded rows. */
export function withEstimate<Row extends EstimateRow>(
  counted: Row,
  exact: EstimateRow,
  estimate: number,
  kind: RowKind,
  by: Rounding,
): Row {
  const size = sizeOf(exact) ?? 0;
  const rounded = by.round(size);
  if (rounded === 0) return counted;
  const designEffect = twoDigits(exact.designEffect ?? 1);
  const figures = {
    estimate,
    se: exact.se === null ? null : roundedSe(exact, size, rounded, estimate, kind, by),
    weightedBase: rounded * twoDigits((exact.weightedBase ?? size) / size),
    effectiveBase: rounded / designEffect,
    designEffect,
    df: roundedDf(exact.df ?? null, size, by),
  };
  const { varianceRatio, lostReplicates, intervals, reliability, reliabilityReasons, ...kept } =
    counted;
  const told = { ...(kept as Row), ...figures, ...judged(exact, figures, rounded, kind, by.level) };
  return by.isUncounted?.(exact) ? uncounted(told) : told;
}

/** Without the number of people whom its share counts; where that is its `n`, it says why. */
function uncounted<Row extends EstimateRow>(row: Row): Row {
  const { count, ...kept } = row;
  if (row.level === undefined) return kept as unknown as Row;
  return { ...(kept as unknown as Row), n: null, nWithheld: 'small-cell' };
}

/** Respondents whom a row's figure is of. */
function sizeOf(row: EstimateRow): number | null {
  return row.level === undefined ? row.n : (row.base ?? null);
}

function roundedCounts(row: EstimateRow, size: number, by: Rounding): Partial<EstimateRow> {
  const round = (count: number | null | undefined) =>
    typeof count === 'number' ? Math.min(size, by.round(count)) : null;
  return {
    n: row.level === undefined ? size : round(row.n),
    ...(row.base === undefined ? {} : { base: row.base === null ? null : size }),
    ...(row.count === undefined ? {} : { count: round(row.count) }),
  };
}

function withoutFigures<Row extends EstimateRow>(row: Row): Row {
  const { intervals, varianceRatio, effectiveBase, weightedBase, df, ...kept } = row;
  return { ...(kept as Row), estimate: null, se: null, undefined: 'no-respondents' };
}

function roundedEstimate(
  row: EstimateRow,
  size: number,
  rounded: number,
  kind: RowKind,
  by: Rounding,
): number {
  const exact = row.estimate ?? 0;
  if (kind === 'median') return exact;
  if (kind === 'number' || kind === 'middle') return twoDigits(exact);
  const step = by.stepOf?.(row, kind);
  if (step !== undefined) return inside(exact, step, kind);
  if (kind !== 'share') return nearest(exact, (unitOf(row, size, kind) * 2 * by.base) / rounded);
  const count = row.level === undefined ? row.count : row.n;
  const isCount = typeof count === 'number' && row.weightedBase === size;
  const counted = isCount ? by.round(count) : nearest(exact * rounded, by.base);
  return Math.min(1, counted / rounded);
}

/** In steps, but neither nobody nor all where it isn't. */
function inside(exact: number, step: number, kind: RowKind): number {
  const stepped = Number(nearest(exact, step).toPrecision(12));
  if (kind !== 'share' || exact <= 0 || exact >= 1) return stepped;
  return Math.min(1 - step, Math.max(step, stepped));
}

/** How much one respondent adds to the sum that the estimate is of. */
function unitOf(row: EstimateRow, size: number, kind: RowKind): number {
  if (kind === 'index') return 100;
  return kind === 'mean' ? Math.max(1, spreadOf(row, size)) : 1;
}

/** A respondent's standard deviation, to two digits. */
function spreadOf(row: EstimateRow, size: number): number {
  return twoDigits((row.se ?? 0) * Math.sqrt(size));
}

/** Of a share what its binomial error is times the root of a variance ratio; of others, of a respondent's variance. */
function roundedSe(
  row: EstimateRow,
  size: number,
  rounded: number,
  estimate: number,
  kind: RowKind,
  by: Rounding,
): number {
  const variance = (row.se ?? 0) ** 2 * size;
  if (kind === 'number' || kind === 'middle') return upLadder(row.se ?? 0, numberLadder);
  if (kind !== 'share') return Math.sqrt(by.ratio(variance) / rounded);
  const exact = row.estimate ?? 0;
  const binomial = exact * (1 - exact);
  const ratio = binomial > 0 ? by.ratio(variance / binomial) : 1;
  return Math.sqrt((ratio * estimate * (1 - estimate)) / rounded);
}

/** Without clusters the rounded base less the strata, which are no respondents; else the rounded df. */
export function roundedDf(df: number | null, size: number, by: Rounding): number | null {
  if (df === null) return null;
  const lost = size - df;
  if (lost > 0 && lost <= Math.max(1, by.strata)) return Math.max(1, by.round(size) - lost);
  return Math.max(1, nearest(df, by.base));
}

interface Figures {
  readonly estimate: number;
  readonly se: number | null;
  readonly weightedBase: number;
  readonly effectiveBase: number;
  readonly designEffect: number;
  readonly df: number | null;
}

/** The intervals that the row had, and its reliability, from rounded figures. */
function judged(
  exact: EstimateRow,
  figures: Figures,
  n: number,
  kind: RowKind,
  level: number,
): object {
  if (kind === 'median') return { intervals: exact.intervals, reliability: exact.reliability };
  if (kind === 'middle')
    return { intervals: outward(exact.intervals), reliability: exact.reliability };
  if (!exact.intervals) return {};
  const mean: DomainMean = {
    ...figures,
    n,
    se: figures.se ?? Number.NaN,
    df: figures.df ?? Number.NaN,
    unweighted: figures.estimate,
  };
  const made = {
    beta: () => betaInterval(mean, level),
    logit: () => logitInterval(mean, level),
    wilson: () => wilsonUnweighted(mean.unweighted, n, level),
    t: () => meanInterval(mean, level),
  };
  const intervals = Object.fromEntries(
    Object.entries(made).flatMap(([name, make]) => {
      if (!exact.intervals || !(name in exact.intervals)) return [];
      const ends = knownInterval(make());
      return ends ? [[name, ends] as const] : [];
    }),
  );
  if (exact.reliability === undefined) return { intervals };
  const { reliability, reasons } = reliabilityOf(
    kind === 'share'
      ? { ...mean, kind: 'proportion', plain: 'wilson' in intervals }
      : { ...mean, kind: 'mean' },
  );
  return {
    intervals,
    reliability,
    ...(reasons.length > 0 ? { reliabilityReasons: reasons } : {}),
  };
}

/** Ends of two digits, neither of which narrows an interval. */
function outward(intervals: EstimateRow['intervals']): EstimateRow['intervals'] {
  const quantile = intervals?.quantile;
  if (!intervals || !quantile) return intervals;
  const [low, high] = quantile;
  return { ...intervals, quantile: [downTwoDigits(low), -downTwoDigits(-high)] };
}

function downTwoDigits(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Number((Math.floor(value / unit + 1e-9) * unit).toPrecision(2));
}
