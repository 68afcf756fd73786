import type { GapTable } from './Results';

/** A pair's gap table without its columns: all respondents alone. */
export function totalGap(table: GapTable): GapTable {
  const { concerned, acting } = table;
  return {
    ...table,
    by: 'none',
    rows: table.rows.filter(isTotal),
    ...(concerned && { concerned: concerned.filter(isTotal) }),
    ...(acting && { acting: acting.filter(isTotal) }),
    quadrants: table.quadrants.filter(isTotal),
    riskDifference: table.riskDifference.filter(isTotal),
    riskDifferenceContrasts: [],
    contrasts: [],
    quadrantContrasts: [],
  };
}

function isTotal({ group }: { readonly group: string }): boolean {
  return group === 'Total';
}
