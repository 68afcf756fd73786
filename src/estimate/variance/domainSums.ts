import type { SurveyDesign } from '../../design/SurveyDesign';
import type { Grouping } from '../Grouping';

/** What the estimate of each domain rests on. Index 0 is everybody in the base, index g the group of code g. */
export interface DomainSums {
  readonly n: Float64Array;
  readonly positive: Float64Array;
  readonly weight: Float64Array;
  readonly weightSquared: Float64Array;
  readonly unweightedMean: Float64Array;
  readonly mean: Float64Array;
  /** Σw(y − ȳ)²/Σw · m/(m − 1) of the m respondents of positive weight (R's `svyvar`). */
  readonly populationVariance: Float64Array;
}

/** First pass: bases and weighted means of each domain. */
export function domainSums(
  design: SurveyDesign,
  values: Float64Array,
  grouping: Grouping,
  filter?: Uint8Array,
): DomainSums {
  const domainCount = grouping.names.length + 1;
  const { weights } = design;
  const { codes } = grouping;
  const n = new Float64Array(domainCount);
  const positive = new Float64Array(domainCount);
  const weight = new Float64Array(domainCount);
  const weightSquared = new Float64Array(domainCount);
  const weightedSum = new Float64Array(domainCount);
  const sum = new Float64Array(domainCount);
  const squares = new Float64Array(domainCount);
  const lowest = new Float64Array(domainCount).fill(Number.POSITIVE_INFINITY);
  const highest = new Float64Array(domainCount).fill(Number.NEGATIVE_INFINITY);
  // Squares are taken around a value of the survey, so that a large mean cancels nothing.
  const origin = values.find((y) => !Number.isNaN(y)) ?? 0;
  for (let i = 0; i < values.length; i++) {
    const y = values[i]!;
    if (Number.isNaN(y) || filter?.[i] === 0) continue;
    const g = codes[i]!;
    const w = weights[i]!;
    n[g]! += 1;
    if (w > 0) {
      positive[g]! += 1;
      if (y < lowest[g]!) lowest[g] = y;
      if (y > highest[g]!) highest[g] = y;
    }
    weight[g]! += w;
    weightSquared[g]! += w * w;
    weightedSum[g]! += w * y;
    sum[g]! += y;
    squares[g]! += w * (y - origin) ** 2;
  }
  for (const sums of [n, positive, weight, weightSquared, weightedSum, sum, squares])
    addUpToTotal(sums);
  lowest[0] = Math.min(...lowest);
  highest[0] = Math.max(...highest);
  // A variable that never varies has its value as mean, not one that rounding puts beside it.
  const mean = weightedSum.map((total, d) =>
    Math.min(highest[d]!, Math.max(lowest[d]!, total / weight[d]!)),
  );
  return {
    n,
    positive,
    weight,
    weightSquared,
    unweightedMean: sum.map((total, d) => total / n[d]!),
    mean,
    populationVariance: squares.map((total, d) => {
      const varies = highest[d]! > lowest[d]!;
      const spread = varies ? Math.max(0, total / weight[d]! - (mean[d]! - origin) ** 2) : 0;
      return (spread * positive[d]!) / (positive[d]! - 1);
    }),
  };
}

/** Turns index 0 from "those of no group" into "everybody". */
function addUpToTotal(sums: Float64Array): void {
  for (let g = 1; g < sums.length; g++) sums[0]! += sums[g]!;
}
