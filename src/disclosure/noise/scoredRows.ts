import { studentTwoSided } from '../../estimate/distributions/student';
import { meanInterval } from '../../estimate/intervals/meanInterval';
import { withAdjustedP } from '../../estimate/tests/pairwiseContrasts';
import type { Contrast, EstimateRow, Interval } from '../../results/document/Results';
import { isTotalRow } from '../../results/rows/isTotalRow';
import type { NoisyGroup, NoisyHistogram } from './NoisyHistogram';

/**
 * The weighted mean of a score over each group: a share for scores of 0 and 1, a mean score, or a gap. Its variance is
 * that of sampling, with no more respondents behind it than the bound on weights leaves, plus that of the noise.
 */
export function scoredRows(
  histogram: NoisyHistogram,
  scores: readonly number[],
  isShare: boolean,
): readonly EstimateRow[] {
  return histogram.groups.map((group) => scoredRow(histogram, group, scores, isShare));
}

function scoredRow(
  { noiseVariance, weightBound }: NoisyHistogram,
  { of, counts, weights, cells }: NoisyGroup,
  scores: readonly number[],
  isShare: boolean,
): EstimateRow {
  const n = Math.max(0, sum(counts));
  const base = sum(weights);
  const effectiveBase = base / weightBound;
  const head = { ...of, n };
  if (!(effectiveBase >= 2))
    return { ...head, estimate: null, se: null, undefined: 'no-respondents' };
  const mean = dot(weights, scores) / base;
  const spread = Math.max(
    0,
    dot(
      weights,
      scores.map((score) => (score - mean) ** 2),
    ) / base,
  );
  const noise = scores.reduce((total, score) => total + (score - mean) ** 2, 0);
  const se = Math.sqrt(spread / effectiveBase + (noiseVariance * cells * noise) / base ** 2);
  const estimate = isShare ? clamp(mean) : mean;
  const df = Math.max(1, Math.floor(effectiveBase) - 1);
  const t = meanInterval({ estimate, se, df });
  const interval: Interval = isShare ? [clamp(t[0]), clamp(t[1])] : [t[0], t[1]];
  return {
    ...head,
    weightedBase: base,
    effectiveBase,
    estimate,
    se,
    df,
    intervals: { t: interval },
  };
}

/** Every pair of groups; noise and respondents of two groups are independent. */
export function independentContrasts(rows: readonly EstimateRow[]): readonly Contrast[] {
  const groups = rows.filter((row) => !isTotalRow(row) && row.estimate !== null);
  const pairs = groups.flatMap((a, k) => groups.slice(k + 1).map((b) => contrastOf(a, b)));
  return withAdjustedP(pairs);
}

function contrastOf(a: EstimateRow, b: EstimateRow) {
  const difference = (a.estimate ?? 0) - (b.estimate ?? 0);
  const se = Math.hypot(a.se ?? 0, b.se ?? 0);
  const df = Math.min(a.df ?? 1, b.df ?? 1);
  const interval = meanInterval({ estimate: difference, se, df });
  return {
    a: a.group,
    b: b.group,
    difference,
    se,
    df,
    p: se > 0 ? studentTwoSided(difference / se, df) : 1,
    interval,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function dot(values: readonly number[], scores: readonly number[]): number {
  return values.reduce((total, value, k) => total + value * (scores[k] ?? 0), 0);
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
