import type { Place } from '../Place';

/** Of every item that is answered by levels or options. */
export const distributionPlace: Place<'distribution'> = {
  ofItem: ({ id, kind }) =>
    kind === 'text' || kind === 'numeric' ? [] : [{ measure: 'distribution', item: id }],
  answeredBy: ({ item }) => [{ measure: 'distribution', item }],
};
