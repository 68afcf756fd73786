import type { ResultTable } from '../measures/Measures';

/** A table whose columns are a segment and those outside it: its rows of groups say so. */
export function asSegments(table: ResultTable): ResultTable {
  const told = Object.entries(table).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(asSegment) : value,
  ]);
  return Object.fromEntries(told) as ResultTable;
}

function asSegment(row: unknown): unknown {
  const isGroup = typeof row === 'object' && row !== null && 'kind' in row && row.kind === 'group';
  return isGroup ? { ...row, kind: 'segment' } : row;
}
