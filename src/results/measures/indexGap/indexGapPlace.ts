import type { Place } from '../Place';

/** Of the study as a whole, at its own thresholds. */
export const indexGapPlace: Place<'index-gap'> = {
  ofStudy: () => [{ measure: 'index-gap' }],
  answeredBy: ({ thresholds }) => [{ measure: 'index-gap' }, { measure: 'index-gap', thresholds }],
};
