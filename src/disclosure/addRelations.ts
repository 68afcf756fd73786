import { anyOf, type Box, type Condition, withCondition } from './Box';
import type { BoxFamily, FamilyAxis } from './boxFamilies';
import type { SystemBuilder } from './SystemBuilder';

/** One choice along an axis, and whether a count of it is to be guarded. */
interface Choice {
  readonly condition: Condition | undefined;
  readonly guarded: boolean;
}

/**
 * The equations inside a many-way table and to its margins: along each axis, in every context of the others,
 * a union is the sum of its atoms, and all respondents are the atoms and the rest.
 */
export function addRelations(builder: SystemBuilder, { axes }: BoxFamily): void {
  const questions = axes.filter((axis) => axis.asked).length;
  axes.forEach((axis, along) => {
    const others = axes.filter((_, k) => k !== along);
    for (const context of contexts(others, questions > 1)) addLine(builder, axis, context);
  });
}

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

function choices(axis: FamilyAxis, withUnanswered: boolean): Choice[] {
  const { variable, atoms, unions, asked } = axis;
  const inside = [...atoms, ...unions].map((levels) => ({
    condition: { variable, levels },
    guarded: true,
  }));
  const outside = { condition: restOf(axis), guarded: !asked };
  if (!asked) return [...inside, outside, { condition: undefined, guarded: true }];
  const whole = { condition: anyOf(variable), guarded: true };
  return withUnanswered && !variable.exhaustive ? [...inside, whole, outside] : [...inside, whole];
}

/** Everybody who is in no atom; where the variable is a question, who gave no answer to it. */
export function restOf({ variable, atoms, asked }: FamilyAxis): Condition {
  return { variable, levels: asked ? variable.levels : atoms.flat(), outside: true };
}

function addLine(builder: SystemBuilder, axis: FamilyAxis, { box, guarded }: Context): void {
  const { variable, atoms, unions, asked } = axis;
  const cell = (levels: readonly string[]) => builder.cell([...box, { variable, levels }], guarded);
  const parts = atoms.map(cell);
  for (const union of unions)
    builder.sum(
      cell(union),
      parts.filter((_, k) => atoms[k]!.every((level) => union.includes(level))),
    );
  const everybody = withCondition(box, variable);
  if (!asked) {
    const rest = builder.cell([...box, restOf(axis)], guarded);
    builder.sum(builder.cell(everybody, guarded), [...parts, rest]);
    return;
  }
  const whole = builder.cell([...box, anyOf(variable)], guarded);
  builder.sum(whole, parts);
  if (variable.exhaustive || !builder.has(everybody)) return;
  builder.sum(builder.cell(everybody, false), [whole, builder.cell([...box, restOf(axis)], false)]);
}
