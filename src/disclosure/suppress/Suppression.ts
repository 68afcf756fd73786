import type { PrintedRow } from '../counts/PrintedRow';
import type { CountSystem } from './CountSystem';

/** What is withheld so far, and how far each hidden count is known to be able to move. */
export class Suppression {
  /** Indices of rows. */
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

  /** Worth of the rows that would go with a cell; infinite where it cannot be hidden. */
  cost(cell: number): number {
    if (this.fixed[cell]) return Number.POSITIVE_INFINITY;
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

  /** A hidden count whose room is still to be seen to. */
  next(): number | undefined {
    return this.queue.pop();
  }

  /** Span of values that a count is known to be able to take. */
  room(cell: number): number {
    return this.highest[cell]! - this.lowest[cell]!;
  }

  /** Hides every count that moves, and remembers how far. */
  adopt(changes: ReadonlyMap<number, number>): void {
    for (const [cell, change] of changes) {
      if (change === 0) continue;
      if (!this.isHidden(cell)) this.hide(cell);
      this.lowest[cell] = Math.min(this.lowest[cell]!, change);
      this.highest[cell] = Math.max(this.highest[cell]!, change);
    }
  }
}
