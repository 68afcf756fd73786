import { jointKey } from '../../study/jointKey';
import { type Box, isWhole, none, placesOf, type Variable } from '../counts/Box';

/** A set of places along a variable. */
type Places = readonly string[];

/** How the boxes of a family divide one variable. */
export interface FamilyAxis {
  readonly variable: Variable;
  /** The finest sets that the boxes' sets are unions of; together every place. */
  readonly atoms: readonly Places[];
  /** Sets of boxes that are not atoms. */
  readonly unions: readonly Places[];
  /** Boxes have a base of "any level": a question, and who skipped it is not taken to be known. */
  readonly asked: boolean;
}

/** All boxes over the same variables: the inside of one many-way table. */
export interface BoxFamily {
  readonly axes: readonly FamilyAxis[];
}

/** The sets seen along each variable, by variables. */
type Cuts = Map<
  string,
  Map<string, { readonly variable: Variable; readonly sets: Map<string, Places> }>
>;

/**
 * Sorts boxes by the variables they speak of and divides each variable as finely as they do. What divides a table
 * divides the tables that are its margins too, so that every margin is a count of a family.
 */
export function boxFamilies(boxes: readonly Box[]): BoxFamily[] {
  const cuts: Cuts = new Map();
  for (const box of boxes) addCut(cuts, box);
  const families: BoxFamily[] = [];
  for (let width = widest(cuts); width > 0; width--) {
    for (const cut of [...cuts.values()].filter((each) => each.size === width)) {
      const family = { axes: [...cut.values()].map(({ variable, sets }) => axis(variable, sets)) };
      families.push(family);
      addMargins(cuts, family);
    }
  }
  return families.reverse();
}

function widest(cuts: Cuts): number {
  return Math.max(0, ...[...cuts.values()].map((cut) => cut.size));
}

function addCut(cuts: Cuts, box: Box): void {
  const key = familyKey(box.map(({ variable }) => variable));
  const cut = cuts.get(key) ?? new Map();
  cuts.set(key, cut);
  for (const { variable, levels } of box) {
    const known = cut.get(variable.id) ?? { variable, sets: new Map() };
    known.sets.set(jointKey(...levels), levels);
    cut.set(variable.id, known);
  }
}

/** The margins over a banner are counts that tables show, or that follow from them; over a question, only if shown. */
function addMargins(cuts: Cuts, { axes }: BoxFamily): void {
  for (const summed of axes) {
    const others = axes.filter((each) => each !== summed);
    if (others.length === 0) continue;
    if (summed.asked && !cuts.has(familyKey(others.map(({ variable }) => variable)))) continue;
    const most = Math.max(...others.map(({ atoms, unions }) => atoms.length + unions.length));
    for (let k = 0; k < most; k++)
      addCut(
        cuts,
        others.map(({ variable, atoms, unions }) => {
          const sets = [...atoms, ...unions];
          return { variable, levels: sets[k % sets.length] ?? variable.levels };
        }),
      );
  }
}

function familyKey(variables: readonly Variable[]): string {
  return jointKey(...variables.map(({ id }) => id).sort());
}

function axis(variable: Variable, sets: ReadonlyMap<string, Places>): FamilyAxis {
  const places = placesOf(variable);
  const parts = [...sets.values()].filter((set) => set.length < places.length);
  const asked = variable.exhaustive || parts.some((levels) => isWhole({ variable, levels }));
  const atoms = atomsOf(places, parts);
  const unions = parts.filter((part) => !atoms.some((atom) => sameSet(atom, part)));
  return { variable, atoms, unions: distinct(unions), asked };
}

/** Places that no set tells apart make one atom. */
function atomsOf(places: Places, sets: readonly Places[]): readonly Places[] {
  const bySignature = new Map<string, string[]>();
  for (const place of places) {
    const signature = sets.map((set) => (set.includes(place) ? 1 : 0)).join('');
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), place]);
  }
  return [...bySignature.values()];
}

function sameSet(a: Places, b: Places): boolean {
  return a.length === b.length && a.every((place) => b.includes(place));
}

function distinct(sets: readonly Places[]): readonly Places[] {
  return sets.filter((set, k) => !sets.slice(0, k).some((other) => sameSet(other, set)));
}

/** Whether a set of places along an axis holds those who skipped the question. */
export function isUnanswered({ asked }: FamilyAxis, places: Places): boolean {
  return asked && places.includes(none);
}
