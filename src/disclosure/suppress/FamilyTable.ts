import { type Box, placesOf } from '../counts/Box';
import type { BoxFamily, FamilyAxis } from './boxFamilies';

/** An axis with every set that boxes are cut by along it. */
export interface TableAxis {
  readonly id: string;
  /** Its `none` are those who skipped a question, not a group of their own. */
  readonly asked: boolean;
  /** It is whether options are selected, which only those who were asked did or did not. */
  readonly isOption: boolean;
  /** Where a respondent can be along it. */
  readonly places: readonly string[];
  /** By place: which of the axis's sets hold it. */
  readonly setsOf: ReadonlyMap<string, readonly number[]>;
  readonly setCount: number;
}

/** A family's cells by the set chosen along each axis; −1 where no equation speaks of one. */
export interface FamilyTable {
  readonly axes: readonly TableAxis[];
  readonly cells: Int32Array;
}

/** Lays out the cells of a family so that those that hold a respondent are found without naming them. */
export function familyTable(
  { axes }: BoxFamily,
  cellOf: (box: Box) => number | undefined,
): FamilyTable {
  const boxes = axes.reduce<Box[]>(
    (list, axis) =>
      list.flatMap((box) =>
        setsOf(axis).map((levels) => [...box, { variable: axis.variable, levels }]),
      ),
    [[]],
  );
  return {
    axes: axes.map(tableAxis),
    cells: Int32Array.from(boxes, (box) => cellOf(box) ?? -1),
  };
}

function setsOf({ atoms, unions }: FamilyAxis): readonly (readonly string[])[] {
  return [...atoms, ...unions];
}

function tableAxis(axis: FamilyAxis): TableAxis {
  const sets = setsOf(axis);
  const places = placesOf(axis.variable);
  return {
    id: axis.variable.id,
    asked: axis.asked,
    isOption: axis.variable.options !== undefined,
    places,
    setsOf: new Map(
      places.map((place) => [place, sets.flatMap((set, k) => (set.includes(place) ? [k] : []))]),
    ),
    setCount: sets.length,
  };
}
