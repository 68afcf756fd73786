import type { Place } from '../Place';

/** Of numbers; of a scale's scores it is asked for by name alone. */
export const medianPlace: Place<'median'> = {
  ofItem: ({ id, kind }) => (kind === 'numeric' ? [{ measure: 'median', item: id }] : []),
  answeredBy: ({ item }) => [{ measure: 'median', item }],
};
