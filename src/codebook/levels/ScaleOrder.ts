/** An order found among a column's answers. */
export interface ScaleOrder {
  /** Family in `data/scales`, `bands`, `education`, `degree` or `numbers`. */
  readonly family: string;
  /** Indices of the answers, from lowest to highest. */
  readonly order: readonly number[];
  /** Index of the midpoint's answer. */
  readonly neutral?: number;
  readonly confidence: number;
  /** Answers that have no place in the order. */
  readonly outside: readonly number[];
}
