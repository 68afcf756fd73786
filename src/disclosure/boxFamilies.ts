import { type Box, boxKey, type Variable } from './Box';

/** How the boxes of a family divide one variable. */
export interface FamilyAxis {
  readonly variable: Variable;
  /** The finest sets that the boxes' level sets are unions of. */
  readonly atoms: readonly (readonly string[])[];
  /** Level sets of boxes that are neither an atom nor the whole. */
  readonly unions: readonly (readonly string[])[];
  /** Boxes have a base of "any level": a question, whose unanswered are not told apart by the tables' readers. */
  readonly asked: boolean;
}

/** All boxes over the same variables: the inside of one many-way table. */
export interface BoxFamily {
  readonly axes: readonly FamilyAxis[];
}

/** Sorts boxes by the variables they speak of and divides each variable as finely as they do. */
export function boxFamilies(boxes: readonly Box[]): BoxFamily[] {
  const distinct = new Map(boxes.map((box) => [boxKey(box), box]));
  const byVariables = new Map<string, Box[]>();
  for (const box of distinct.values()) {
    const key = box
      .map((each) => each.variable.id)
      .sort()
      .join('\u0002');
    byVariables.set(key, [...(byVariables.get(key) ?? []), box]);
  }
  return [...byVariables.values()].map(family).sort((a, b) => a.axes.length - b.axes.length);
}

function family(boxes: readonly Box[]): BoxFamily {
  const variables = (boxes[0] ?? []).map((condition) => condition.variable);
  return { axes: variables.map((variable) => axis(variable, boxes)) };
}

function axis(variable: Variable, boxes: readonly Box[]): FamilyAxis {
  const sets = new Map<string, readonly string[]>();
  for (const box of boxes) {
    const levels = box.find((each) => each.variable.id === variable.id)?.levels ?? [];
    sets.set(levels.join('\u0001'), levels);
  }
  const whole = (levels: readonly string[]) => levels.length === variable.levels.length;
  const asked = variable.exhaustive || [...sets.values()].some(whole);
  const parts = [...sets.values()].filter((levels) => !whole(levels));
  const atoms = atomsOf(variable.levels, parts, asked);
  const unions = parts.filter(
    (part) =>
      !atoms.some(
        (atom) => atom.length === part.length && atom.every((level) => part.includes(level)),
      ),
  );
  return { variable, atoms, unions, asked };
}

/** Levels that no set tells apart make one atom; those in no set belong to the rest, unless the whole is a base. */
function atomsOf(
  levels: readonly string[],
  sets: readonly (readonly string[])[],
  asked: boolean,
): readonly (readonly string[])[] {
  const bySignature = new Map<string, string[]>();
  for (const level of levels) {
    const signature = sets.map((set) => (set.includes(level) ? 1 : 0)).join('');
    if (!asked && !signature.includes('1')) continue;
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), level]);
  }
  return [...bySignature.values()];
}
