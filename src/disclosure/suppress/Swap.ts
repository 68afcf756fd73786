import type { FamilyTable } from './FamilyTable';

/**
 * Respondents who exchange answers: of some with `from` and others with `to` along each exchanged variable, alike in
 * `profile` otherwise, every combination with an even number of `to` gains one and every other loses one.
 * All totals over any one of the variables stay as they are, whatever is counted (data swapping, Dalenius & Reiss 1982).
 */
export interface Swap {
  readonly exchanged: ReadonlyMap<string, { readonly from: string; readonly to: string }>;
  readonly profile: ReadonlyMap<string, string>;
}

/** By cell, +1 or −1 where a swap changes its count. Families of variables without a profile are passed over. */
export function swapChanges(
  { exchanged, profile }: Swap,
  families: readonly FamilyTable[],
): ReadonlyMap<number, number> {
  const changes = new Map<number, number>();
  for (const family of families) addChanges(changes, family, exchanged, profile);
  return changes;
}

interface Side {
  readonly set: number;
  readonly sign: number;
}

function addChanges(
  changes: Map<number, number>,
  { axes, cells }: FamilyTable,
  exchanged: Swap['exchanged'],
  profile: Swap['profile'],
): void {
  let places: readonly Side[] = [{ set: 0, sign: 1 }];
  for (const axis of axes) {
    const exchange = exchanged.get(axis.id);
    const level = profile.get(axis.id);
    let sides: readonly Side[];
    if (exchange) {
      const gains = axis.setsOf.get(exchange.from) ?? [];
      const loses = axis.setsOf.get(exchange.to) ?? [];
      sides = [
        ...gains.filter((set) => !loses.includes(set)).map((set) => ({ set, sign: 1 })),
        ...loses.filter((set) => !gains.includes(set)).map((set) => ({ set, sign: -1 })),
      ];
    } else {
      if (level === undefined) return;
      sides = (axis.setsOf.get(level) ?? []).map((set) => ({ set, sign: 1 }));
    }
    places = places.flatMap((place) =>
      sides.map((side) => ({
        set: place.set * axis.setCount + side.set,
        sign: place.sign * side.sign,
      })),
    );
  }
  for (const { set, sign } of places) {
    const cell = cells[set]!;
    if (cell >= 0) changes.set(cell, sign);
  }
}
