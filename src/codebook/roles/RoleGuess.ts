import type { Direction, Evidence } from '../../study/Study';
import type { ColumnRole, Reason } from '../DetectedCodebook';

/** What part a column is thought to play. */
export interface RoleGuess {
  readonly role: ColumnRole;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly direction?: Direction;
  readonly evidence?: Evidence;
}
