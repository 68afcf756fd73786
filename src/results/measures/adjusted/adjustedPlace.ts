import { isScored } from '../../items/isScored';
import { gapPairs } from '../../query/everyPair';
import type { Place } from '../Place';
import type { AdjustedQuery } from './adjustedSchema';

/** Of each top box, mean and gap, and of the indices' gap, where controls are wanted; a control is not adjusted itself. */
export const adjustedPlace: Place<'adjusted'> = {
  ofStudy: (summary, { controls = [] }) => {
    if (controls.length === 0) return [];
    const shared = { measure: 'adjusted', controls } as const;
    const items = (summary.items ?? []).filter(({ id }) => !controls.includes(id));
    const ofItems = items.flatMap((item): readonly AdjustedQuery[] => [
      ...(item.top.length > 0 ? [{ ...shared, of: 'top-box', item: item.id } as const] : []),
      ...(item.kind === 'numeric' || isScored(item)
        ? [{ ...shared, of: 'mean', item: item.id } as const]
        : []),
    ]);
    const gaps = gapPairs(summary).map((pair) => ({ ...shared, of: 'gap', ...pair }) as const);
    return [...ofItems, ...gaps, { ...shared, of: 'index-gap' }];
  },
  answeredBy: ({ of, item, concern, behavior, controls }) => [
    {
      measure: 'adjusted',
      of,
      ...(item !== undefined && { item }),
      ...(concern !== undefined && { concern }),
      ...(behavior !== undefined && { behavior }),
      controls,
    },
  ],
};
