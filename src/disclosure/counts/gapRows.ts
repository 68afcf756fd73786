import type { EstimateRow } from '../../results/document/Results';
import type { GapTable, QuadrantName } from '../../results/measures/gap/gapSchema';
import { type GroupRow, groupKey } from '../../results/rows/isTotalRow';
import { type Box, type Condition, narrowed } from './Box';
import { type DocumentVariables, unanswered } from './documentVariables';
import type { PrintedCount, PrintedRow } from './PrintedRow';
import { baseOf, countOf, printedRow, type Worth } from './rowCounts';
import type { ViewBoxes } from './viewBoxes';

/** Each quadrant by whether one is concerned, and acts. */
const sides: Readonly<Record<QuadrantName, readonly [boolean, boolean]>> = {
  paradoxical: [true, false],
  guarded: [true, true],
  cautious: [false, true],
  carefree: [false, false],
};
const quadrantNames = Object.keys(sides) as QuadrantName[];

/** Rows of a pair's gap, with the quadrants that each tells. */
export function gapRows(
  table: GapTable,
  variables: DocumentVariables,
  view: ViewBoxes,
  worth: Worth,
): PrintedRow[] {
  const rowsOf = quadrantsWithin(
    view,
    verdictConditions(table.concern, variables.top(table.concern), false, variables),
    verdictConditions(
      table.behavior,
      variables.top(table.behavior),
      table.direction === 'disclosing',
      variables,
    ),
  );
  return quadrantTableRows(table, rowsOf, worth);
}

/** An item's valid answers, those among them that count as a yes, and the others. */
export interface Verdicts {
  readonly answered: Condition;
  readonly yes: Condition;
  readonly no: Condition;
}

export function verdictConditions(
  item: string,
  top: readonly string[],
  reversed: boolean,
  variables: DocumentVariables,
): Verdicts {
  const variable = variables.variable(item);
  const answers = variable.levels.filter((level) => level !== unanswered);
  const inside = { variable, levels: answers.filter((level) => top.includes(level)) };
  const outside = { variable, levels: answers.filter((level) => !top.includes(level)) };
  return {
    answered: { variable, levels: answers },
    yes: reversed ? outside : inside,
    no: reversed ? inside : outside,
  };
}

/** The quadrants that two items' verdicts make of each group of a view. */
export function quadrantsWithin(
  view: ViewBoxes,
  concern: Verdicts,
  behavior: Verdicts,
): (row: GroupRow) => Quadrants {
  const within = (row: GroupRow, first: Condition, second: Condition) => {
    const box = view.boxOf(row);
    const one = box && narrowed(box, first);
    return one && narrowed(one, second);
  };
  return (row) => ({
    base: within(row, concern.answered, behavior.answered),
    boxes: quadrantNames.map((name) => {
      const [worried, acts] = sides[name];
      return within(row, worried ? concern.yes : concern.no, acts ? behavior.yes : behavior.no);
    }),
    concerned: within(row, concern.yes, behavior.answered),
    acting: within(row, concern.answered, behavior.yes),
  });
}

/** The boxes of one group's quadrants, and of those they are shares of. */
interface Quadrants {
  readonly base: Box | undefined;
  readonly boxes: readonly (Box | undefined)[];
  readonly concerned?: Box | undefined;
  readonly acting?: Box | undefined;
}

type QuadrantTable = Pick<
  GapTable,
  'rows' | 'quadrants' | 'riskDifference' | 'concerned' | 'acting'
>;

/** A gap and its error tell who is paradoxical and who cautious; a risk difference tells all four quadrants. */
export function quadrantTableRows(
  { rows, quadrants, riskDifference, concerned = [], acting = [] }: QuadrantTable,
  rowsOf: (row: GroupRow) => Quadrants,
  worth: Worth,
): PrintedRow[] {
  const counts = new Map<string, Map<QuadrantName, number>>();
  for (const row of quadrants) {
    const known = counts.get(groupKey(row)) ?? new Map<QuadrantName, number>();
    counts.set(groupKey(row), known.set(row.quadrant, countOf(row)));
  }
  const of = (row: GroupRow, names: readonly QuadrantName[]): PrintedCount[] => {
    const { boxes } = rowsOf(row);
    return names.flatMap((name) => {
      const box = boxes[quadrantNames.indexOf(name)];
      return box ? [{ box, value: counts.get(groupKey(row))?.get(name) ?? Number.NaN }] : [];
    });
  };
  const baseBox = (row: GroupRow, value = Number.NaN): PrintedCount[] => {
    const box = rowsOf(row).base;
    return box ? [{ box, value }] : [];
  };
  const base = (row: EstimateRow) => baseBox(row, baseOf(row));
  const part = (row: EstimateRow, box: Box | undefined): PrintedRow =>
    printedRow(row, worth(row, 2), [...base(row), ...(box ? [{ box, value: countOf(row) }] : [])]);
  return [
    ...rows.map((row) =>
      printedRow(row, worth(row, 5), [...base(row), ...of(row, ['paradoxical', 'cautious'])]),
    ),
    ...concerned.map((row) => part(row, rowsOf(row).concerned)),
    ...acting.map((row) => part(row, rowsOf(row).acting)),
    ...quadrants.map((row) =>
      printedRow(row, worth(row, 1), [...base(row), ...of(row, [row.quadrant])]),
    ),
    ...riskDifference.map((row) =>
      printedRow(row, worth(row, 2), [...baseBox(row), ...of(row, quadrantNames)]),
    ),
  ];
}
