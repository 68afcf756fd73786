import type { PrintedRow } from '../counts/PrintedRow';
import type { DisclosurePolicy } from '../DisclosurePolicy';
import type { RandomRounding } from '../rounding/randomRounding';
import type { CountSystem } from './CountSystem';
import { suppress } from './suppress';
import { unpickedCells } from './unpickedCells';

/**
 * Which rows to withhold under a policy: as `suppress` has it with counts that tell a group is alike hidden too, and where counts are rounded, with every count besides
 * that the other rounded ones would tell exactly.
 */
export function withheldRows(
  system: CountSystem,
  rows: readonly PrintedRow[],
  policy: DisclosurePolicy,
  rounding: RandomRounding | undefined,
  alike: ReadonlySet<number> = new Set(),
): ReadonlySet<number> {
  const hidden = new Set<number>(alike);
  let withheld = suppress(system, rows, policy, hidden);
  if (rounding === undefined) return withheld;
  // Each round hides some count that was not: they end.
  for (;;) {
    const printed = printedCells(system, rows, withheld);
    const unpicked = unpickedCells(system, (cell) => printed.has(cell), policy, rounding);
    const fresh = unpicked
      .flatMap((cell) => hideable(cell, system, rows))
      .filter((cell) => !hidden.has(cell));
    if (fresh.length === 0) return withheld;
    for (const cell of fresh) hidden.add(cell);
    withheld = suppress(system, rows, policy, hidden);
  }
}

function printedCells(
  { rowCells }: CountSystem,
  rows: readonly PrintedRow[],
  withheld: ReadonlySet<number>,
): ReadonlySet<number> {
  const printed = new Set<number>();
  rows.forEach((_, r) => {
    if (!withheld.has(r)) for (const cell of rowCells[r]!) printed.add(cell);
  });
  return printed;
}

/** A count, or where it is printed whatever happens the counts that it is the sum of. */
function hideable(
  cell: number,
  { equations, rowCells }: CountSystem,
  rows: readonly PrintedRow[],
): readonly number[] {
  const isFixed = rows.some((row, r) => row.fixed && rowCells[r]!.includes(cell));
  if (!isFixed) return [cell];
  return equations.filter(({ whole }) => whole === cell).flatMap(({ parts }) => parts);
}
