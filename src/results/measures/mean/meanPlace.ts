import { isScored } from '../../items/isScored';
import type { Place } from '../Place';

/** Of numbers, and of items whose levels stand for more or less of something. */
export const meanPlace: Place<'mean'> = {
  ofItem: (item) =>
    item.kind === 'numeric' || isScored(item) ? [{ measure: 'mean', item: item.id }] : [],
  answeredBy: ({ item }) => [{ measure: 'mean', item }],
};
