import type { Direction, Evidence } from '../../study/Study';
import type { Certainty } from '../certainty/Certainty';
import type { ColumnRole, Reason } from '../DetectedCodebook';

/** What part a column is thought to play. */
export interface RoleGuess {
  readonly role: ColumnRole;
  /** 0 to 1. */
  readonly confidence: number;
  /** Of single facts (`role`, `direction`), where more is known than `confidence` says. */
  readonly certainty?: Certainty;
  readonly reasons: readonly Reason[];
  readonly direction?: Direction;
  readonly evidence?: Evidence;
}
