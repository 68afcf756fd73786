import type { Box, Condition } from '../counts/Box';
import { type BoxFamily, type FamilyAxis, isUnanswered } from './boxFamilies';
import type { SystemBuilder } from './SystemBuilder';

/**
 * The equations inside a many-way table and to its margins: along each axis, in every context of the others,
 * a union is the sum of its atoms, and all respondents are the sum of them all.
 */
export function addRelations(builder: SystemBuilder, { axes }: BoxFamily): void {
  const questions = axes.filter((axis) => axis.asked).length;
  axes.forEach((axis, along) => {
    const others = axes.filter((_, k) => k !== along);
    for (const context of contexts(others, questions > 1)) addLine(builder, axis, context);
  });
}

/** One choice along each of some axes, and whether a count there is to be guarded. */
interface Context {
  readonly box: Box;
  readonly guarded: boolean;
}

function contexts(axes: readonly FamilyAxis[], withUnanswered: boolean): Context[] {
  return axes.reduce<Context[]>(
    (list, axis) =>
      list.flatMap(({ box, guarded }) =>
        choices(axis, withUnanswered).map((choice) => ({
          box: choice.condition ? [...box, choice.condition] : box,
          guarded: guarded && choice.guarded,
        })),
      ),
    [{ box: [], guarded: true }],
  );
}

interface Choice {
  readonly condition: Condition | undefined;
  readonly guarded: boolean;
}

function choices(axis: FamilyAxis, withUnanswered: boolean): Choice[] {
  const { variable, atoms, unions, asked } = axis;
  const sets = [...atoms, ...unions].map((levels) => ({
    condition: { variable, levels },
    guarded: !isUnanswered(axis, levels),
  }));
  if (!asked) return [...sets, { condition: undefined, guarded: true }];
  return sets.filter(({ guarded }) => guarded || withUnanswered);
}

function addLine(builder: SystemBuilder, axis: FamilyAxis, { box, guarded }: Context): void {
  const { variable, atoms, unions, asked } = axis;
  const cell = (levels: readonly string[]) =>
    builder.cell([...box, { variable, levels }], guarded && !isUnanswered(axis, levels));
  const within = (union: readonly string[]) =>
    atoms.filter((atom) => atom.every((place) => union.includes(place))).map(cell);
  for (const union of unions) builder.sum(cell(union), within(union));
  if (!asked || builder.has(box))
    builder.sum(builder.cell(box, guarded && !asked), atoms.map(cell));
}
