import type { Contrast, EstimateRow } from '../../../results/document/Results';
import type { ResultTable } from '../../../results/measures/Measures';

/** One share by group, whatever table it was read from: an item's top box, its lowest level, an option. */
export interface ShareTable {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly EstimateRow[];
  readonly contrasts: readonly Contrast[];
  /** The answers counted. */
  readonly levels: readonly string[];
  readonly source: ResultTable;
}
