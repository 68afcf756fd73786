import type { SurveyDesign } from '../../design/SurveyDesign';

/** A design with no weight above a bound: what one respondent can add to any weighted count. */
export function clampWeights(design: SurveyDesign, bound: number): SurveyDesign {
  return { ...design, weights: design.weights.map((weight) => Math.min(weight, bound)) };
}
