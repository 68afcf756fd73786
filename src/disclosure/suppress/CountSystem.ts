import type { FamilyTable } from './FamilyTable';

/** A cell that is the sum of others. */
export interface Equation {
  readonly whole: number;
  readonly parts: readonly number[];
}

/**
 * Everything that can be counted from a set of tables, and how the counts hang together: what an attacker who
 * has read all of them would write down. A cell is a number of respondents.
 */
export interface CountSystem {
  readonly keys: readonly string[];
  /** NaN where no table tells it and nothing implies it. */
  readonly values: Float64Array;
  /** 1 for counts that must not be learned when small; 0 for those who skipped a question. */
  readonly guarded: Uint8Array;
  readonly equations: readonly Equation[];
  readonly families: readonly FamilyTable[];
  /** Cells that each row tells. */
  readonly rowCells: readonly (readonly number[])[];
}
