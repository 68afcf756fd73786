import type { CountSystem } from './CountSystem';
import { type DisclosurePolicy, isSmall } from './DisclosurePolicy';
import { type Movement, moveCell } from './moveCell';
import { nearbyCells } from './nearbyCells';
import type { PrintedRow } from './PrintedRow';

/** Cells moved with a hidden one in search of room; larger neighborhoods find cheaper ways, more slowly. */
const narrowLimit = 120;
const wideLimit = 600;

/**
 * Which rows to withhold, so that no guarded count is small and printed, and none that is hidden can be bounded
 * more closely than `minCell` from all that stays: primary suppression, then for each hidden count that lacks
 * room the cheapest further ones, until all have it.
 */
export function suppress(
  system: CountSystem,
  rows: readonly PrintedRow[],
  policy: DisclosurePolicy,
): ReadonlySet<number> {
  const state = new Suppression(system, rows);
  rows.forEach((row, r) => {
    if (isDominated(row, policy)) state.withhold(r);
  });
  for (let cell = 0; cell < system.keys.length; cell++)
    if (isSmallCell(system, cell, policy)) state.hide(cell);
  for (let cell = state.next(); cell !== undefined; cell = state.next())
    giveRoom(system, state, cell, policy.minCell);
  return state.withheld;
}

function isSmallCell(system: CountSystem, cell: number, policy: DisclosurePolicy): boolean {
  const value = system.values[cell]!;
  return system.guarded[cell] === 1 && !Number.isNaN(value) && isSmall(value, policy);
}

function isDominated({ effectiveBase }: PrintedRow, { dominance }: DisclosurePolicy): boolean {
  return effectiveBase !== undefined && effectiveBase > 0 && effectiveBase < 1 / dominance ** 2;
}

function giveRoom(system: CountSystem, state: Suppression, cell: number, minCell: number): void {
  if (state.room(cell) >= minCell) return;
  const free = (each: number) => state.isHidden(each);
  for (const limit of [narrowLimit, wideLimit]) {
    const cells = nearbyCells(system, cell, free, limit);
    if (widen(system, state, cell, cells, minCell)) return;
    if (cells.length < limit) break;
  }
  for (const limit of [narrowLimit, wideLimit]) {
    const cells = nearbyCells(system, cell, (each) => state.isMovable(each), limit);
    if (widen(system, state, cell, cells, minCell)) return;
  }
  for (const each of nearbyCells(system, cell, (one) => state.isMovable(one), narrowLimit))
    state.hide(each);
}

/** Moves a cell up, then down, hiding what has to move with it; true once both together give it room. */
function widen(
  system: CountSystem,
  state: Suppression,
  cell: number,
  cells: readonly number[],
  minCell: number,
): boolean {
  const movements: Movement[] = [];
  let distance = 0;
  for (const direction of [1, -1] as const) {
    const enough = minCell - distance;
    const movement = moveCell(system, cells, cell, {
      direction,
      enough,
      cost: (each) => state.cost(each),
    });
    movements.push(movement);
    distance += movement.distance;
    if (distance >= minCell - 1e-6) break;
  }
  if (distance < minCell - 1e-6) return false;
  for (const movement of movements) state.adopt(movement);
  return true;
}

/** What is withheld so far, and how much room each hidden cell is known to have. */
class Suppression {
  readonly withheld = new Set<number>();
  private readonly rowsOfCell: number[][];
  private readonly printedBy: Uint32Array;
  private readonly fixed: Uint8Array;
  private readonly lowest: Float64Array;
  private readonly highest: Float64Array;
  private readonly queue: number[] = [];

  constructor(
    private readonly system: CountSystem,
    private readonly rows: readonly PrintedRow[],
  ) {
    const count = system.keys.length;
    this.rowsOfCell = Array.from({ length: count }, () => []);
    this.printedBy = new Uint32Array(count);
    this.fixed = new Uint8Array(count);
    this.lowest = new Float64Array(count);
    this.highest = new Float64Array(count);
    rows.forEach((row, r) => {
      for (const cell of system.rowCells[r]!) {
        this.rowsOfCell[cell]!.push(r);
        this.printedBy[cell]! += 1;
        if (row.fixed) this.fixed[cell] = 1;
      }
    });
  }

  isHidden(cell: number): boolean {
    return this.printedBy[cell] === 0;
  }

  /** Hidden, or could be. */
  isMovable(cell: number): boolean {
    return this.fixed[cell] === 0;
  }

  /** Worth of the rows that would go with a cell. */
  cost(cell: number): number {
    if (this.isHidden(cell)) return 0;
    let cost = 0;
    for (const r of this.rowsOfCell[cell]!) if (!this.withheld.has(r)) cost += this.rows[r]!.worth;
    return cost;
  }

  hide(cell: number): void {
    if (this.fixed[cell]) return;
    for (const r of this.rowsOfCell[cell]!) this.withhold(r);
    this.queue.push(cell);
  }

  withhold(r: number): void {
    if (this.withheld.has(r) || this.rows[r]!.fixed) return;
    this.withheld.add(r);
    for (const cell of this.system.rowCells[r]!) {
      this.printedBy[cell]! -= 1;
      if (this.printedBy[cell] === 0 && this.system.guarded[cell]) this.queue.push(cell);
    }
  }

  next(): number | undefined {
    return this.queue.pop();
  }

  /** Span of values that a cell is known to be able to take. */
  room(cell: number): number {
    return this.highest[cell]! - this.lowest[cell]! + 1e-6;
  }

  /** Hides what moves, and remembers how far each can. */
  adopt({ changes }: Movement): void {
    for (const [cell, change] of changes) {
      if (Math.abs(change) < 1e-7) continue;
      if (!this.isHidden(cell)) this.hide(cell);
      this.lowest[cell] = Math.min(this.lowest[cell]!, change);
      this.highest[cell] = Math.max(this.highest[cell]!, change);
    }
  }
}
