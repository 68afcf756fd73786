import { gapPairs } from '../../query/everyPair';
import type { Place } from '../Place';

/** Of each declared pair, or of every concern with every behavior where none is declared. */
export const gapPlace: Place<'gap'> = {
  ofStudy: (summary) => gapPairs(summary).map((pair) => ({ measure: 'gap', ...pair })),
  answeredBy: ({ concern, behavior }) => [{ measure: 'gap', concern, behavior }],
};
