import { jointKey } from '../../study/jointKey';
import type { CountSystem } from './CountSystem';
import type { FamilyTable, TableAxis } from './FamilyTable';

/** Where a cell stands: along each axis, the levels of its set. */
export interface CellPlace {
  readonly axes: readonly { readonly axis: TableAxis; readonly inside: readonly string[] }[];
}

/** Finds the family a cell is in, and the families that hold given variables. */
export class CellPlaces {
  private readonly familyOf: Int32Array;
  private readonly placeOf: Int32Array;
  private readonly holding = new Map<string, readonly FamilyTable[]>();

  constructor(private readonly system: CountSystem) {
    this.familyOf = new Int32Array(system.keys.length).fill(-1);
    this.placeOf = new Int32Array(system.keys.length);
    system.families.forEach(({ cells }, f) => {
      cells.forEach((cell, place) => {
        if (cell < 0 || this.familyOf[cell] !== -1) return;
        this.familyOf[cell] = f;
        this.placeOf[cell] = place;
      });
    });
  }

  /** The table that a cell is inside of. */
  familyOfCell(cell: number): FamilyTable | undefined {
    return this.system.families[this.familyOf[cell]!];
  }

  placeOfCell(cell: number): CellPlace | undefined {
    const family = this.familyOfCell(cell);
    if (!family) return undefined;
    let place = this.placeOf[cell]!;
    const axes = [...family.axes].reverse().map((axis) => {
      const set = place % axis.setCount;
      place = (place - set) / axis.setCount;
      return { axis, inside: axis.places.filter((level) => axis.setsOf.get(level)?.includes(set)) };
    });
    return { axes: axes.reverse() };
  }

  /** Families over all of these variables, and perhaps more. */
  familiesHolding(ids: readonly string[]): readonly FamilyTable[] {
    const key = jointKey(...[...ids].sort());
    const known = this.holding.get(key);
    if (known) return known;
    const found = this.system.families.filter(({ axes }) =>
      ids.every((id) => axes.some((axis) => axis.id === id)),
    );
    this.holding.set(key, found);
    return found;
  }
}
