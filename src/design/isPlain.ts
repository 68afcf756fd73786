import type { SurveyDesign } from './SurveyDesign';

/** Whether plain formulas hold: no weights, strata, clusters or replicates. */
export function isPlain({ weighted, psu, stratum, replicates }: SurveyDesign): boolean {
  return !weighted && !psu && !stratum && !replicates;
}
