import { type Box, boxKey } from './Box';
import type { CountSystem, Equation } from './CountSystem';

/** Gathers cells and equations by name, then gives them as arrays. */
export class SystemBuilder {
  private readonly indexByKey = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly values: number[] = [];
  private readonly guarded: boolean[] = [];
  private readonly equations = new Map<string, Equation>();

  has(box: Box): boolean {
    return this.indexByKey.has(boxKey(box));
  }

  /** The cell of a box, made on first mention. A cell is guarded if any mention of it says so. */
  cell(box: Box, guarded: boolean): number {
    return this.named(boxKey(box), guarded);
  }

  named(key: string, guarded: boolean): number {
    const known = this.indexByKey.get(key);
    if (known !== undefined) {
      if (guarded) this.guarded[known] = true;
      return known;
    }
    const index = this.keys.length;
    this.indexByKey.set(key, index);
    this.keys.push(key);
    this.values.push(Number.NaN);
    this.guarded.push(guarded);
    return index;
  }

  know(cell: number, value: number): void {
    if (!Number.isNaN(value)) this.values[cell] = value;
  }

  /** Adds `whole = Σ parts`, once however often it is found. */
  sum(whole: number, parts: readonly number[]): void {
    if (parts.length === 1 && parts[0] === whole) return;
    this.relate([whole, ...parts], [-1, ...parts.map(() => 1)]);
  }

  relate(cells: readonly number[], coefficients: readonly number[]): void {
    this.equations.set(`${cells[0]}=${cells.slice(1).sort().join(',')}`, { cells, coefficients });
  }

  build(rowCells: readonly (readonly number[])[]): CountSystem {
    const equations = [...this.equations.values()];
    const equationsOf: number[][] = this.keys.map(() => []);
    equations.forEach((equation, e) => {
      for (const cell of equation.cells) equationsOf[cell]!.push(e);
    });
    const values = Float64Array.from(this.values);
    imply(values, equations, equationsOf);
    return {
      keys: this.keys,
      values,
      guarded: Uint8Array.from(this.guarded, Number),
      equations,
      equationsOf,
      rowCells,
    };
  }
}

/** Fills in each value that is the only one unknown of an equation, until none is. */
function imply(
  values: Float64Array,
  equations: readonly Equation[],
  equationsOf: readonly (readonly number[])[],
): void {
  const open = equations.map((_, e) => e);
  for (let e = open.pop(); e !== undefined; e = open.pop()) {
    const equation = equations[e]!;
    const place = onlyUnknown(equation, values);
    if (place < 0) continue;
    let rest = 0;
    equation.cells.forEach((cell, k) => {
      if (k !== place) rest += equation.coefficients[k]! * values[cell]!;
    });
    const cell = equation.cells[place]!;
    values[cell] = Math.max(0, -rest / equation.coefficients[place]!);
    open.push(...equationsOf[cell]!);
  }
}

function onlyUnknown({ cells }: Equation, values: Float64Array): number {
  let place = -1;
  for (let k = 0; k < cells.length; k++) {
    if (!Number.isNaN(values[cells[k]!]!)) continue;
    if (place >= 0) return -1;
    place = k;
  }
  return place;
}
