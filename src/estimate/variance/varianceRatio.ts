import type { DomainMean } from '../DomainMean';

/**
 * Variance of an estimate over that of a simple random sample of the same size (R's `svymean(deff = TRUE)`):
 * without replacement from a population of Σw, so that weights must add up to more than the respondents
 * (NaN otherwise, as in R); `withReplacement` (R's `deff = "replace"`) needs no population size.
 * NaN where the variable doesn't vary.
 */
export function varianceRatio(mean: DomainMean, withReplacement = false): number {
  const { positiveCount = Number.NaN, populationVariance = Number.NaN, weightedBase, se } = mean;
  // What is left of the variance of a variable that doesn't vary is rounding.
  if (!(positiveCount > 1) || populationVariance <= 1e-24 * mean.estimate ** 2) return Number.NaN;
  if (withReplacement) return se ** 2 / (populationVariance / positiveCount);
  if (weightedBase < positiveCount) return Number.NaN;
  const simple =
    (populationVariance * (weightedBase - positiveCount)) / (weightedBase * positiveCount);
  return se ** 2 / simple;
}
