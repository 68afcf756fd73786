import type { Segment, SegmentBasis } from './CohortAssignment';

/** Where each distinct answer of the generation column belongs: an index in `segments`, −1 for none. */
export interface Placement {
  readonly segments: readonly Segment[];
  readonly segmentOfText: readonly number[];
  readonly basis: SegmentBasis;
}
