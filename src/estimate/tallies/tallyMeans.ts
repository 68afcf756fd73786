import type { DomainMeans } from '../DomainMean';
import { betweenPsuCovariance } from '../variance/clusterCovariance';
import { degreesFromHeld } from '../variance/degreesOfFreedom';
import { meansFromSums } from '../variance/domainMeans';
import type { DomainSums } from '../variance/domainSums';
import { betweenElementCovariance } from '../variance/elementCovariance';
import type { CodeTally } from './tallyCodes';

/**
 * What `domainMeans` gives for the variable whose value at code k is `scores[k]` (NaN is outside the base), from sums
 * already taken: any number of such variables share one pass over the respondents.
 */
export function tallyMeans(tally: CodeTally, scores: Float64Array): DomainMeans {
  const sums = sumsOf(tally, scores);
  const covariance = tally.design.psu
    ? clusterCovarianceOf(tally, scores, sums)
    : elementCovarianceOf(tally, scores, sums);
  return meansFromSums(sums, covariance, degreesOf(tally, scores, sums.positive));
}

function sumsOf(tally: CodeTally, scores: Float64Array): DomainSums {
  const { groupCount } = tally;
  const fields = ['n', 'positive', 'weight', 'weightSquared'] as const;
  const base = Float64Array.from(scores, (y) => (Number.isNaN(y) ? 0 : 1));
  const finite = Float64Array.from(scores, (y) => (Number.isNaN(y) ? 0 : y));
  const [n, positive, weight, weightSquared] = fields.map((field) =>
    domainTotals(tally, tally[field], base),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const sum = domainTotals(tally, tally.n, finite);
  const mean = domainTotals(tally, tally.weight, finite).map((total, d) =>
    withinScores(tally, scores, d, total / weight[d]!),
  );
  const populationVariance = new Float64Array(groupCount + 1);
  for (let d = 0; d <= groupCount; d++) {
    const squares = finite.map((y, k) => base[k]! * (y - mean[d]!) ** 2);
    const spread = domainTotals(tally, tally.weight, squares)[d]! / weight[d]!;
    populationVariance[d] = (spread * positive[d]!) / (positive[d]! - 1);
  }
  return {
    n,
    positive,
    weight,
    weightSquared,
    mean,
    unweightedMean: sum.map((total, d) => total / n[d]!),
    populationVariance,
  };
}

/** A mean kept between its domain's lowest and highest score: one that never varies is that score, not nearly so. */
function withinScores(
  { groupCount, codeCount, weight }: CodeTally,
  scores: Float64Array,
  d: number,
  mean: number,
): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let g = d; g <= (d === 0 ? groupCount : d); g++)
    for (let k = 0; k <= codeCount; k++) {
      if (!(weight[g * (codeCount + 1) + k]! > 0) || Number.isNaN(scores[k]!)) continue;
      lowest = Math.min(lowest, scores[k]!);
      highest = Math.max(highest, scores[k]!);
    }
  return Math.min(highest, Math.max(lowest, mean));
}

/** Σ cell·factor[code] in each group, and of all groups with the ungrouped at index 0. */
function domainTotals(
  { groupCount, codeCount }: CodeTally,
  cells: Float64Array,
  factor: Float64Array,
): Float64Array {
  const totals = new Float64Array(groupCount + 1);
  for (let g = 0; g <= groupCount; g++)
    for (let k = 0; k <= codeCount; k++) totals[g]! += cells[g * (codeCount + 1) + k]! * factor[k]!;
  for (let g = 1; g <= groupCount; g++) totals[0]! += totals[g]!;
  return totals;
}

function clusterCovarianceOf(
  tally: CodeTally,
  scores: Float64Array,
  sums: DomainSums,
): Float64Array {
  const domainCount = tally.groupCount + 1;
  const psuTotals = new Float64Array(tally.design.stratumOfPsu.length * domainCount);
  forEachWeight(tally, scores, (at, g, y, unit) => {
    const w = tally.unitWeight[at]!;
    const first = unit * domainCount;
    psuTotals[first]! += (w * (y - sums.mean[0]!)) / sums.weight[0]!;
    if (g > 0) psuTotals[first + g]! += (w * (y - sums.mean[g]!)) / sums.weight[g]!;
  });
  return betweenPsuCovariance(tally.design, psuTotals, domainCount);
}

function elementCovarianceOf(
  tally: CodeTally,
  scores: Float64Array,
  sums: DomainSums,
): Float64Array {
  const domainCount = tally.groupCount + 1;
  const length = tally.design.psuCounts.length * domainCount;
  const totals = new Float64Array(length);
  const ownSquares = new Float64Array(length);
  const squaresWithTotal = new Float64Array(length);
  forEachWeight(tally, scores, (at, g, y, unit) => {
    const w = tally.unitWeight[at]!;
    const squared = tally.unitWeightSquared[at]!;
    const first = unit * domainCount;
    const inTotal = (y - sums.mean[0]!) / sums.weight[0]!;
    totals[first]! += w * inTotal;
    ownSquares[first]! += squared * inTotal * inTotal;
    if (g === 0) return;
    const inGroup = (y - sums.mean[g]!) / sums.weight[g]!;
    totals[first + g]! += w * inGroup;
    ownSquares[first + g]! += squared * inGroup * inGroup;
    squaresWithTotal[first + g]! += squared * inGroup * inTotal;
  });
  return betweenElementCovariance(
    tally.design,
    { totals, ownSquares, squaresWithTotal },
    domainCount,
  );
}

function degreesOf(tally: CodeTally, scores: Float64Array, positive: Float64Array): Float64Array {
  const domainCount = tally.groupCount + 1;
  const size = domainCount * (tally.codeCount + 1);
  const held = new Uint8Array((tally.unitWeight.length / size) * domainCount);
  forEachWeight(tally, scores, (_, g, __, unit) => {
    held[unit * domainCount] = 1;
    held[unit * domainCount + g] = 1;
  });
  return degreesFromHeld(tally.design, held, positive);
}

/** Visits the cells of the base that have weight, unit by unit. */
function forEachWeight(
  { groupCount, codeCount, unitWeight }: CodeTally,
  scores: Float64Array,
  visit: (at: number, group: number, score: number, unit: number) => void,
): void {
  const unitCount = unitWeight.length / ((groupCount + 1) * (codeCount + 1));
  let at = 0;
  for (let unit = 0; unit < unitCount; unit++)
    for (let g = 0; g <= groupCount; g++)
      for (let k = 0; k <= codeCount; k++, at++)
        if (unitWeight[at]! > 0 && !Number.isNaN(scores[k]!)) visit(at, g, scores[k]!, unit);
}
