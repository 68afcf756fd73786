import type { Certainty } from '../certainty/Certainty';
import type { ColumnKind, Level, Reason } from '../DetectedCodebook';

/** What is believed of a column's answers, before its role is asked. */
export interface ColumnDraft {
  readonly kind: ColumnKind;
  readonly levels: readonly Level[];
  readonly missing: readonly string[];
  /** 0 to 1, of kind and levels. */
  readonly confidence: number;
  /** Of single facts (`levels`, `top`, `missing`), where more is known than `confidence` says. */
  readonly certainty?: Certainty;
  readonly reasons: readonly Reason[];
  readonly neutral?: string;
  /** Values that count as "yes"; empty where two answers have no known yes. Absent: what the scale's length says. */
  readonly top?: readonly string[];
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
