import type { SurveyDesign } from '../design/SurveyDesign';
import type { Grouping } from './Grouping';
import { weightedCorrelation } from './weightedCorrelation';
import { weightedMidranks } from './weightedMidranks';

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
  return [0, ...grouping.names.map((_, g) => g + 1)].map((d) => {
    const outside = (i: number) =>
      filter?.[i] === 0 ||
      (d > 0 && grouping.codes[i] !== d) ||
      Number.isNaN(x[i]!) ||
      Number.isNaN(y[i]!);
    const ranksOf = (values: Float64Array) =>
      weightedMidranks(
        values.map((value, i) => (outside(i) ? Number.NaN : value)),
        weights,
      );
    return weightedCorrelation(ranksOf(x), ranksOf(y), weights).r;
  });
}
