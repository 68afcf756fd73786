import { isTotalRow } from '../../rows/isTotalRow';
import type { GapTable } from './gapSchema';

/** The gap of all respondents alone, as the matrix of all pairs shows it: no columns, no quadrants. */
export function totalGap({ concerned: _, acting: __, ...table }: GapTable): GapTable {
  return {
    ...table,
    by: 'none',
    rows: table.rows.filter(isTotalRow),
    quadrants: [],
    riskDifference: [],
    riskDifferenceContrasts: [],
    contrasts: [],
    quadrantContrasts: [],
  };
}
