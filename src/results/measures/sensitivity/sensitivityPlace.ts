import { gapPairs } from '../../query/everyPair';
import type { Place } from '../Place';

/** The strip of each gap, and of the indices', where strips are wanted. */
export const sensitivityPlace: Place<'sensitivity'> = {
  ofStudy: (summary, { sensitivity }) =>
    sensitivity
      ? [
          ...gapPairs(summary).map(
            (pair) => ({ measure: 'sensitivity', of: 'gap', ...pair }) as const,
          ),
          { measure: 'sensitivity', of: 'index-gap' },
        ]
      : [],
  answeredBy: ({ of, concern, behavior }) => [
    {
      measure: 'sensitivity',
      of,
      ...(concern !== undefined && { concern }),
      ...(behavior !== undefined && { behavior }),
    },
  ],
};
