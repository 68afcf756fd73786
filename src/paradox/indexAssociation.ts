import {
  type WeightedCorrelation,
  weightedCorrelation,
} from '../estimate/association/weightedCorrelation';
import type { Grouping } from '../estimate/Grouping';
import { rankedValues, weightedMidranks } from '../estimate/quantiles/weightedMidranks';
import type { CodedVariables } from '../estimate/tallies/codedVariables';
import { ok, type Result } from '../problem/Result';
import type { PairedIndices } from './pairIndices';

/** How two indices go together in one domain; NaN where one of them doesn't vary. */
export interface IndexAssociation {
  readonly n: number;
  /** Weighted Pearson correlation, with its linearised se. */
  readonly pearson: number;
  readonly pearsonSe: number;
  /** Weighted Spearman correlation: Pearson's of weighted midranks. */
  readonly spearman: number;
  /** Weights left aside: R's `cor(method = "spearman")`. */
  readonly spearmanUnweighted: number;
}

/** Respondents and weight on each pair of index values, in one domain. */
export interface PairWeights {
  readonly n: Float64Array;
  readonly weight: Float64Array;
}

/** Index 0 is everybody with both indices, index g the group of code g. */
export function pairWeights(
  { codes, pairCount }: PairedIndices,
  weights: Float64Array,
  grouping: Grouping,
  mask?: Uint8Array,
): readonly PairWeights[] {
  const domains = Array.from({ length: grouping.names.length + 1 }, () => ({
    n: new Float64Array(pairCount + 1),
    weight: new Float64Array(pairCount + 1),
  }));
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (code === 0 || (mask && mask[i] === 0)) continue;
    const group = domains[grouping.codes[i]!]!;
    group.n[code]! += 1;
    group.weight[code]! += weights[i]!;
  }
  const total = domains[0]!;
  for (const group of domains.slice(1))
    for (let code = 1; code <= pairCount; code++) {
      total.n[code]! += group.n[code]!;
      total.weight[code]! += group.weight[code]!;
    }
  return domains;
}

/**
 * Correlations of two indices by domain, from the weight on each pair of values. The se of r is that of the mean of its
 * influence z_c·z_b − r(z_c² + z_b²)/2 (R's `svycontrast` on `svyvar`). Fails as `domainMeans` does.
 */
export function indexAssociations(
  variables: CodedVariables,
  { concern, behavior }: PairedIndices,
  domains: readonly PairWeights[],
): Result<readonly IndexAssociation[]> {
  const associations: IndexAssociation[] = [];
  for (const [d, { n, weight }] of domains.entries()) {
    const moments = weightedCorrelation(concern, behavior, weight);
    const influence = variables.means(correlationInfluence(moments, concern, behavior));
    if (!influence.ok) return influence;
    const se = influence.value.means[d]?.se ?? Number.NaN;
    associations.push({
      n: n.reduce((sum, count) => sum + count, 0),
      pearson: moments.r,
      pearsonSe: Number.isNaN(moments.r) ? Number.NaN : se,
      spearman: rankCorrelation(concern, behavior, weight),
      spearmanUnweighted: rankCorrelation(concern, behavior, n),
    });
  }
  return ok(associations);
}

function correlationInfluence(
  { r, meanX, meanY, sdX, sdY }: WeightedCorrelation,
  x: Float64Array,
  y: Float64Array,
): Float64Array {
  if (Number.isNaN(r)) return x;
  return x.map((value, code) => {
    const zx = (value - meanX) / sdX;
    const zy = (y[code]! - meanY) / sdY;
    return zx * zy - (r * (zx * zx + zy * zy)) / 2;
  });
}

function rankCorrelation(x: Float64Array, y: Float64Array, weights: Float64Array): number {
  const isPair = (code: number) => code > 0;
  const ranksX = weightedMidranks(rankedValues(x), weights, isPair);
  const ranksY = weightedMidranks(rankedValues(y), weights, isPair);
  return weightedCorrelation(ranksX, ranksY, weights).r;
}
