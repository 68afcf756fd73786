import type { EstimateRow } from '../../../results/document/Results';
import { isTotalRow } from '../../../results/rows/isTotalRow';
import { useReference } from './useReference';

/** The reference among a table's groups; the largest of them where the banner does not hold it. */
export function useReferenceIn(rows: readonly EstimateRow[]): string | undefined {
  const reference = useReference();
  const groups = rows.filter((row) => !isTotalRow(row));
  if (groups.some((row) => row.group === reference)) return reference;
  return groups.toSorted((a, b) => (b.n ?? 0) - (a.n ?? 0))[0]?.group;
}
