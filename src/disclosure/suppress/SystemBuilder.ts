import { type Box, boxKey } from '../counts/Box';
import type { CountSystem, Equation } from './CountSystem';
import type { FamilyTable } from './FamilyTable';

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
    const key = boxKey(box);
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
    this.equations.set(`${whole}=${[...parts].sort().join(',')}`, { whole, parts });
  }

  index(box: Box): number | undefined {
    return this.indexByKey.get(boxKey(box));
  }

  build(rowCells: readonly (readonly number[])[], families: readonly FamilyTable[]): CountSystem {
    const equations = [...this.equations.values()];
    const equationsOf: number[][] = this.keys.map(() => []);
    equations.forEach((equation, e) => {
      for (const cell of [equation.whole, ...equation.parts]) equationsOf[cell]!.push(e);
    });
    const values = Float64Array.from(this.values);
    imply(values, equations, equationsOf);
    return {
      keys: this.keys,
      values,
      guarded: Uint8Array.from(this.guarded, Number),
      equations,
      families,
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
    const { whole, parts } = equations[e]!;
    const unknown = [whole, ...parts].filter((cell) => Number.isNaN(values[cell]!));
    const [cell] = unknown;
    if (cell === undefined || unknown.length > 1) continue;
    const known = parts.reduce((sum, part) => sum + (part === cell ? 0 : values[part]!), 0);
    values[cell] = cell === whole ? known : Math.max(0, values[whole]! - known);
    open.push(...equationsOf[cell]!);
  }
}
