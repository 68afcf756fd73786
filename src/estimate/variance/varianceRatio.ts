import type { DomainMean } from '../DomainMean';

/**
 * Variance of an estimate over that of a simple random sample of the same size (R's `svymean(deff = TRUE)`):
 * without replacement from a population of Σw, so that weights must add up to more than the respondents
 * (NaN otherwise, as in R); `withReplacement` (R's `deff = "replace"`) needs no population size.
 * Respondents of zero weight count in the size where replicate weights give the variance, else not (as R has it).
 * NaN where the variable doesn't vary.
 */
export function varianceRatio(mean: DomainMean, withReplacement = false): number {
  const { positiveCount = Number.NaN, populationVariance = Number.NaN, weightedBase, se } = mean;
  const size = mean.replicated ? mean.n : positiveCount;
  // R's svyvar multiplies the spread by size/(size − 1).
  const variance = (populationVariance * (positiveCount - 1) * size) / (positiveCount * (size - 1));
  // What is left of the variance of a variable that doesn't vary is rounding.
  if (!(positiveCount > 1) || populationVariance <= 1e-24 * mean.estimate ** 2) return Number.NaN;
  if (withReplacement) return se ** 2 / (variance / size);
  if (weightedBase < size) return Number.NaN;
  return se ** 2 / ((variance * (weightedBase - size)) / (weightedBase * size));
}
