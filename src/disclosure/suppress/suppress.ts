import type { PrintedRow } from '../counts/PrintedRow';
import { type DisclosurePolicy, isSmall } from '../DisclosurePolicy';
import { bestSwap, isBetter } from './bestSwap';
import { CellPlaces } from './CellPlaces';
import type { CountSystem } from './CountSystem';
import type { FamilyTable } from './FamilyTable';
import { Suppression } from './Suppression';

/** Exchanges made one after another to move one count, for each respondent that it should move by. */
const swapsEach = 4;

/**
 * Which rows to withhold, so that no guarded count is small and printed, and none that is hidden can be bounded
 * more closely than `minCell` from all that stays. First the small ones, then, for each hidden count that lacks room,
 * those of the cheapest exchange of answers between respondents that moves it: the printed figures then fit the
 * survey before and after the exchange alike. (The hypercube method of Repsilber and Giessing, over linked tables.)
 * A count that no exchange moves far enough takes the whole of its table with it.
 */
export function suppress(
  system: CountSystem,
  rows: readonly PrintedRow[],
  policy: DisclosurePolicy,
  alsoHidden: Iterable<number> = [],
): ReadonlySet<number> {
  const state = new Suppression(system, rows);
  const places = new CellPlaces(system);
  rows.forEach((row, r) => {
    if (isDominated(row, policy)) state.withhold(r);
  });
  for (let cell = 0; cell < system.keys.length; cell++)
    if (isSmallCell(system, cell, policy)) state.hide(cell);
  for (const cell of alsoHidden) state.hide(cell);
  const torn = new Set<FamilyTable>();
  for (let cell = state.next(); cell !== undefined; cell = state.next()) {
    makeSwaps(system, places, state, cell, policy.minCell);
    const family = places.familyOfCell(cell);
    if (state.room(cell) >= policy.minCell || !family || torn.has(family)) continue;
    torn.add(family);
    for (const each of family.cells) if (each >= 0) state.hide(each);
  }
  return state.withheld;
}

function isSmallCell(system: CountSystem, cell: number, policy: DisclosurePolicy): boolean {
  const value = system.values[cell]!;
  return system.guarded[cell] === 1 && !Number.isNaN(value) && isSmall(value, policy);
}

function isDominated({ effectiveBase }: PrintedRow, { dominance }: DisclosurePolicy): boolean {
  return effectiveBase !== undefined && effectiveBase > 0 && effectiveBase < 1 / dominance ** 2;
}

function makeSwaps(
  system: CountSystem,
  places: CellPlaces,
  state: Suppression,
  cell: number,
  minCell: number,
): void {
  const moved = { 1: new Map<number, number>(), [-1]: new Map<number, number>() };
  for (let k = 0; k < swapsEach * minCell && state.room(cell) < minCell; k++) {
    const need = minCell - state.room(cell);
    const [up, down] = ([1, -1] as const).map((direction) =>
      bestSwap(system, places, state, { cell, direction, changes: moved[direction], need }),
    );
    const direction = up && !(down && isBetter(down, up, need)) ? 1 : -1;
    const swap = direction === 1 ? up : down;
    if (!swap) return;
    const amount = Math.min(swap.capacity, minCell);
    for (const [each, sign] of swap.changes)
      moved[direction].set(each, (moved[direction].get(each) ?? 0) + sign * amount);
    state.adopt(moved[direction]);
  }
}
