import type { Box } from './Box';

/** A count that a row tells, outright or through its share, error or degrees of freedom. */
export interface PrintedCount {
  readonly box: Box;
  /** NaN where the document doesn't say. */
  readonly value: number;
}

/** The scores whose sums a mean and its error tell: of x and of x² over a box. */
export interface PrintedMoments {
  readonly box: Box;
  readonly item: string;
}

/**
 * A row of a document, with every count that its figures are functions of: if the row is printed they are known,
 * and if all of them are known the row tells nothing more.
 */
export interface PrintedRow {
  /** The row in the document; its identity finds it again. */
  readonly row: object;
  readonly counts: readonly PrintedCount[];
  readonly moments?: PrintedMoments;
  readonly effectiveBase?: number;
  /** How much is lost with it, to choose what to withhold. */
  readonly worth: number;
  /** Printed whatever happens: who isn't in a table is seen to be nobody. */
  readonly fixed?: boolean;
}
