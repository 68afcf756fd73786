import type { Figure } from '../../results/document/Results';
import type { IndexGapTable } from '../../results/measures/indexGap/indexGapSchema';
import { totalRow } from '../../results/rows/isTotalRow';

/** Where respondents stand on both indices, in bins of ten points; never a respondent. */
export interface IndexDensityData {
  /** `shares[concern][behavior]`, from low to high; null where withheld. */
  readonly shares: readonly (readonly Figure[])[];
  readonly thresholds: { readonly concern: number; readonly behavior: number };
  readonly n: Figure;
}

const bins = 10;

/** The binned density of an index gap; undefined where the results hold none. */
export function toIndexDensity(table: IndexGapTable): IndexDensityData | undefined {
  const { density, thresholds } = table;
  if (density?.length !== bins * bins) return undefined;
  return {
    shares: Array.from({ length: bins }, (_, i) => density.slice(i * bins, (i + 1) * bins)),
    thresholds,
    n: totalRow(table.rows)?.n ?? null,
  };
}
