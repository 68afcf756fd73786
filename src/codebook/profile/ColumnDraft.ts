import type { ColumnKind, Level, Reason } from '../DetectedCodebook';

/** What is believed of a column's answers, before its role is asked. */
export interface ColumnDraft {
  readonly kind: ColumnKind;
  readonly levels: readonly Level[];
  readonly missing: readonly string[];
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly neutral?: string;
  /** Family of scales in `data/scales`, or `bands`, `education`, `numbers`, `yes-no`, `cohorts`. */
  readonly family?: string;
  readonly joinedBy?: string;
  readonly setId?: string;
}

/** A reason with its facts. */
export function reason(
  code: Reason['code'],
  detail: Readonly<Record<string, string | number>> = {},
): Reason {
  return { code, detail };
}
