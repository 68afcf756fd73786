import type { PrintedRow } from '../counts/PrintedRow';
import type { CountSystem } from './CountSystem';

/**
 * Counts that tell that everybody of a group gave the same answer: all of its base, or nobody where the only other
 * answers are on one side. Whoever is known to be in the group is then known to have said so, however many they are.
 */
export function alikeCells(
  { values, rowCells }: CountSystem,
  rows: readonly PrintedRow[],
  isSensitive: (item: string) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  rows.forEach(({ counts, baseOnly }, r) => {
    const [base, inside] = rowCells[r] ?? [];
    const box = counts[1]?.box;
    if (baseOnly || counts.length !== 2 || base === undefined || inside === undefined || !box)
      return;
    const whole = values[base] ?? 0;
    if (!(whole > 0) || !box.some(({ variable }) => isSensitive(itemOf(variable.id)))) return;
    const isTop = 'count' in (rows[r]?.row ?? {}) && !('level' in (rows[r]?.row ?? {}));
    if (values[inside] === whole || (isTop && values[inside] === 0)) found.add(inside);
  });
  return found;
}

/** An option's variable is named by its item first. */
function itemOf(variable: string): string {
  return variable.split('\u0001')[0] ?? variable;
}
