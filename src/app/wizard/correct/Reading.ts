import type { DetectedColumn } from '../../../codebook/DetectedCodebook';
import type { Study } from '../../../study/Study';

/** A file as it was detected in one way of reading it. */
export interface Reading {
  readonly columns: readonly DetectedColumn[];
  readonly proposal: Study;
}
