import type { Grouping } from '../../estimate/Grouping';

/** Respondents grouped by their answer in one column, or in two crossed. */
export interface Banner extends Grouping {
  /** How a query names the column: `generation`, an item's id, a header. */
  readonly id: string;
  /** Each group's text in the file, where it differs from its name. */
  readonly values: readonly string[];
}
