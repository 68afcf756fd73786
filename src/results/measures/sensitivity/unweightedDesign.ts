import type { SurveyDesign } from '../../../design/SurveyDesign';

/**
 * The same sample with a weight of 1 for everybody: what the figures would be without weighting.
 * Strata and clusters stay; replicate weights and raked margins don't, since they carry the weighting.
 */
export function unweightedDesign({
  replicates: _,
  calibration: __,
  ...design
}: SurveyDesign): SurveyDesign {
  return {
    ...design,
    weights: new Float64Array(design.respondentCount).fill(1),
    weighted: false,
  };
}
