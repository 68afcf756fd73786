/** Σ coefficient·count = 0 over these cells. */
export interface Equation {
  readonly cells: readonly number[];
  readonly coefficients: readonly number[];
}

/**
 * Everything that can be counted from a set of tables, and how the counts hang together: what an attacker who
 * has read all of them would write down. A cell is a number of respondents, or a sum of their scores.
 */
export interface CountSystem {
  readonly keys: readonly string[];
  /** NaN where no table tells it and nothing implies it. */
  readonly values: Float64Array;
  /** 1 for counts that must not be learned when small; 0 for sums of scores and for those who skipped a question. */
  readonly guarded: Uint8Array;
  readonly equations: readonly Equation[];
  /** Indices of the equations of each cell. */
  readonly equationsOf: readonly (readonly number[])[];
  /** Cells that each row tells. */
  readonly rowCells: readonly (readonly number[])[];
}
