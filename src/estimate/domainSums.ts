import type { SurveyDesign } from '../design/SurveyDesign';
import type { Grouping } from './Grouping';

/**
 * What the estimate of each domain rests on. Index 0 is everybody in the base, index g the group of code g.
 * `squares` holds Σw(y − ȳ)², the other names say what they sum.
 */
export interface DomainSums {
  readonly n: Float64Array;
  readonly positive: Float64Array;
  readonly weight: Float64Array;
  readonly weightSquared: Float64Array;
  readonly unweightedMean: Float64Array;
  readonly mean: Float64Array;
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
  for (let i = 0; i < values.length; i++) {
    const y = values[i]!;
    if (Number.isNaN(y) || filter?.[i] === 0) continue;
    const g = codes[i]!;
    const w = weights[i]!;
    n[g]! += 1;
    if (w > 0) positive[g]! += 1;
    weight[g]! += w;
    weightSquared[g]! += w * w;
    weightedSum[g]! += w * y;
    sum[g]! += y;
  }
  for (const sums of [n, positive, weight, weightSquared, weightedSum, sum]) addUpToTotal(sums);
  return {
    n,
    positive,
    weight,
    weightSquared,
    unweightedMean: sum.map((total, d) => total / n[d]!),
    mean: weightedSum.map((total, d) => total / weight[d]!),
  };
}

/** Turns index 0 from "those of no group" into "everybody". */
function addUpToTotal(sums: Float64Array): void {
  for (let g = 1; g < sums.length; g++) sums[0]! += sums[g]!;
}
