import type { SurveyDesign } from '../../design/SurveyDesign';
import type { Grouping } from '../Grouping';
import { rankedValues, weightedMidranks } from '../quantiles/weightedMidranks';
import { inDomain } from './domainCorrelations';
import { weightedCorrelation } from './weightedCorrelation';

/**
 * Spearman's ρ over all respondents with both values (index 0) and over each group: the weighted Pearson correlation
 * of weighted midranks within the domain. With unit weights it is R's `cor(method = "spearman")`.
 * NaN where either variable doesn't vary.
 */
export function domainRankCorrelations(
  design: SurveyDesign,
  x: Float64Array,
  y: Float64Array,
  grouping: Grouping,
  filter?: Uint8Array,
): number[] {
  const { weights } = design;
  const both = (values: Float64Array, others: Float64Array) =>
    rankedValues(values.map((value, i) => (Number.isNaN(others[i]!) ? Number.NaN : value)));
  const rankedX = both(x, y);
  const rankedY = both(y, x);
  return [0, ...grouping.names.map((_, g) => g + 1)].map((d) => {
    const isIn = inDomain(grouping.codes, filter, d);
    const ranksX = weightedMidranks(rankedX, weights, isIn);
    const ranksY = weightedMidranks(rankedY, weights, isIn);
    return weightedCorrelation(ranksX, ranksY, weights).r;
  });
}
