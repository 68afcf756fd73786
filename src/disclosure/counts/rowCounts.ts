import type { EstimateRow } from '../../results/document/Results';
import { type GroupRow, isTotalRow } from '../../results/rows/isTotalRow';
import type { PrintedCount, PrintedRow } from './PrintedRow';
import type { ViewBoxes } from './viewBoxes';

export type Worth = (row: GroupRow, kind: number) => number;

/** Totals and unfiltered tables are worth more than one group under a filter. */
export function worthOf({ filtered }: ViewBoxes): Worth {
  return (row, kind) => kind * (isTotalRow(row) ? 6 : 1) * (filtered ? 1 : 20);
}

export function printedRow(
  row: object & { readonly effectiveBase?: number | null },
  worth: number,
  counts: readonly PrintedCount[],
): PrintedRow {
  const { effectiveBase } = row;
  return { row, counts, worth, ...(typeof effectiveBase === 'number' ? { effectiveBase } : {}) };
}

/** Respondents a row stands on. */
export function baseOf(row: EstimateRow): number {
  const base = row.level === undefined ? (row.base ?? row.n) : row.base;
  return base ?? Number.NaN;
}

/** How many a share counts; without weights it is the share of the base. */
export function countOf(row: EstimateRow): number {
  if (row.level !== undefined) return row.n ?? Number.NaN;
  if (typeof row.count === 'number') return row.count;
  if (row.n === 0) return 0;
  return row.estimate === null || row.n === null ? Number.NaN : Math.round(row.estimate * row.n);
}
