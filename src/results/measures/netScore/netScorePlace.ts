import { netSides } from '../../items/netSides';
import type { Place } from '../Place';

/** Of every scale with two ends to set against each other. */
export const netScorePlace: Place<'net-score'> = {
  ofItem: (item) => (netSides(item) ? [{ measure: 'net-score', item: item.id }] : []),
  answeredBy: ({ item }) => [{ measure: 'net-score', item }],
};
