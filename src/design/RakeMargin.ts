import type { CodedLabels } from './CodedLabels';

/** One variable of known distribution; categories that have no target, and missing ones, have code −1. */
export interface RakeMargin extends CodedLabels {
  readonly variable: string;
  /** Share of each of `names` in the population; taken relative to their sum. */
  readonly targets: readonly number[];
}
