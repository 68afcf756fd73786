import { none } from '../counts/Box';
import type { CellPlace, CellPlaces } from './CellPlaces';
import type { CountSystem } from './CountSystem';
import type { FamilyTable } from './FamilyTable';
import type { Suppression } from './Suppression';
import { type Swap, swapChanges } from './Swap';

/** A count to move, given what has moved already. */
export interface Wish {
  readonly cell: number;
  readonly direction: 1 | -1;
  readonly changes: ReadonlyMap<number, number>;
  /** How far it should move. */
  readonly need: number;
}

export interface FoundSwap {
  /** How many respondents can take part. */
  readonly capacity: number;
  /** Worth of the rows that would have to be withheld. */
  readonly cost: number;
  readonly changes: ReadonlyMap<number, number>;
}

/** Exchanges tried for one count. */
const mostTried = 400;

/**
 * The exchange that moves a count at the least loss of printed figures; undefined if none can. Answers given are
 * exchanged first: to exchange an answer for none moves bases, and all that stands on them.
 */
export function bestSwap(
  system: CountSystem,
  places: CellPlaces,
  state: Suppression,
  wish: Wish,
): FoundSwap | undefined {
  const place = places.placeOfCell(wish.cell);
  if (!place) return undefined;
  const judge = judgeIn(system, state, wish);
  return (
    bestAmong(place, places, judge, wish, false) ?? bestAmong(place, places, judge, wish, true)
  );
}

function bestAmong(
  place: CellPlace,
  places: CellPlaces,
  judge: Judge,
  { need }: Wish,
  withNone: boolean,
): FoundSwap | undefined {
  let best: FoundSwap | undefined;
  let tried = 0;
  let width = place.axes.length;
  for (const chosen of axisSubsets(place)) {
    if (best && chosen.length < width) return best;
    width = chosen.length;
    const families = places.familiesHolding(chosen.map(({ axis }) => axis.id));
    for (const exchanged of exchangesOf(chosen, withNone)) {
      if (tried++ >= mostTried) return best;
      const profile = likelyProfile(place, exchanged, families, judge, need);
      const found = profile && judge({ exchanged, profile }, families);
      if (found && found.capacity >= 1 && (!best || isBetter(found, best, need))) best = found;
    }
  }
  return best;
}

type Axes = CellPlace['axes'];

/** Every choice of axes to exchange along, the most first: those disturb the fewest totals, and will do if any can. */
function axisSubsets({ axes }: CellPlace): readonly Axes[] {
  const subsets = axes.reduce<Axes[]>(
    (list, axis) => list.concat(list.map((some) => [...some, axis])),
    [[]],
  );
  return subsets.filter((subset) => subset.length > 0).sort((a, b) => b.length - a.length);
}

/** Along each axis from a level inside the cell to one outside it. */
function exchangesOf(axes: Axes, withNone: boolean): Swap['exchanged'][] {
  return axes.reduce<Swap['exchanged'][]>(
    (list, { axis, inside }) => {
      const usable = (level: string) =>
        level !== none || !axis.asked || (withNone && !axis.isOption);
      const outside = axis.places.filter((level) => !inside.includes(level) && usable(level));
      const pairs = inside.filter(usable).flatMap((from) => outside.map((to) => ({ from, to })));
      return list.flatMap((each) => pairs.map((pair) => new Map([...each, [axis.id, pair]])));
    },
    [new Map()],
  );
}

type Judge = (swap: Swap, families: readonly FamilyTable[]) => FoundSwap;

function judgeIn(system: CountSystem, state: Suppression, wish: Wish): Judge {
  return (swap, families) => {
    const changes = new Map<number, number>();
    let capacity = Number.POSITIVE_INFINITY;
    let cost = 0;
    for (const [cell, sign] of swapChanges(swap, families)) {
      const signed = sign * wish.direction;
      changes.set(cell, signed);
      if (signed < 0) {
        const left = system.values[cell]! + (wish.changes.get(cell) ?? 0);
        capacity = Number.isNaN(left) ? 0 : Math.max(0, Math.min(capacity, left));
      }
      cost += state.cost(cell);
    }
    return { capacity, changes, cost };
  };
}

/** Whether one moves more of what is needed for its cost. */
export function isBetter(a: FoundSwap, b: FoundSwap, need: number): boolean {
  if (a.cost === Number.POSITIVE_INFINITY) return false;
  if (b.cost === Number.POSITIVE_INFINITY) return true;
  const price = ({ cost, capacity }: FoundSwap) => (cost + 0.01) / Math.min(capacity, need);
  return price(a) < price(b) || (price(a) === price(b) && a.capacity > b.capacity);
}

/**
 * The other answers of those who exchange, chosen one variable at a time: those of which there are enough at the
 * least loss. A variable that the moved count is cut by keeps to the count's own levels.
 */
function likelyProfile(
  place: CellPlace,
  exchanged: Swap['exchanged'],
  families: readonly FamilyTable[],
  judge: Judge,
  need: number,
): ReadonlyMap<string, string> | undefined {
  const profile = new Map<string, string>();
  const axes = new Map(families.flatMap((family) => family.axes.map((axis) => [axis.id, axis])));
  const own = new Map(place.axes.map(({ axis, inside }) => [axis.id, inside]));
  const order = [...axes.keys()].sort((a, b) => Number(own.has(b)) - Number(own.has(a)));
  for (const id of order) {
    if (exchanged.has(id)) continue;
    const touching = families.filter((family) => family.axes.some((axis) => axis.id === id));
    let best: { level: string; judged: FoundSwap } | undefined;
    for (const level of own.get(id) ?? axes.get(id)!.places) {
      if (level === none && axes.get(id)?.isOption) continue;
      profile.set(id, level);
      const judged = judge({ exchanged, profile }, touching);
      if (!best || isBetter(judged, best.judged, need)) best = { level, judged };
    }
    if (!best || best.judged.cost === Number.POSITIVE_INFINITY) return undefined;
    if (best.judged.capacity < 1) return undefined;
    profile.set(id, best.level);
  }
  return profile;
}
