import type { Box } from './Box';

/** A count that a row tells, outright or through its share, error or degrees of freedom. */
export interface PrintedCount {
  readonly box: Box;
  /** NaN where the document doesn't say. */
  readonly value: number;
}

/**
 * A row of a document, with every count that its figures are functions of: if the row is printed they are known,
 * and if all of them are known the row tells nothing more.
 */
export interface PrintedRow {
  /** The row in the document; its identity finds it again. */
  readonly row: object;
  /** Only the row's base: it may be told where the rest may not. */
  readonly baseOnly?: boolean;
  readonly counts: readonly PrintedCount[];
  readonly effectiveBase?: number;
  /** How much is lost with it, to choose what to withhold. */
  readonly worth: number;
  /** Printed whatever happens: who isn't in a table is seen to be nobody. */
  readonly fixed?: boolean;
}
