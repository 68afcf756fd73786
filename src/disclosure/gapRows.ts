import type {
  EstimateRow,
  GapTable,
  IndexGapTable,
  QuadrantName,
  QuadrantRow,
} from '../results/Results';
import { anyOf, type Box, type Condition, narrowed } from './Box';
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
  const concern = verdictConditions(table.concern, false, variables);
  const behavior = verdictConditions(table.behavior, table.direction === 'disclosing', variables);
  const within = (group: string, first: Condition, second: Condition) => {
    const box = view.boxOf(group);
    const one = box && narrowed(box, first);
    return one && narrowed(one, second);
  };
  const rowsOf = (group: string): Quadrants => {
    const base = within(group, concern.answered, behavior.answered);
    const boxes = quadrantNames.map((name) => {
      const [worried, acts] = sides[name];
      return within(group, worried ? concern.yes : concern.no, acts ? behavior.yes : behavior.no);
    });
    return {
      base,
      boxes,
      concerned: within(group, concern.yes, behavior.answered),
      acting: within(group, concern.answered, behavior.yes),
    };
  };
  return quadrantTableRows(table, rowsOf, worth);
}

/** Among an item's valid answers: those that count as a yes, and the others. */
function verdictConditions(item: string, reversed: boolean, variables: DocumentVariables) {
  const variable = variables.variable(item);
  const answers = variable.levels.filter((level) => level !== unanswered);
  const top = variables.top(item);
  const inside = { variable, levels: answers.filter((level) => top.includes(level)) };
  const outside = { variable, levels: answers.filter((level) => !top.includes(level)) };
  return {
    answered: { variable, levels: answers },
    yes: reversed ? outside : inside,
    no: reversed ? inside : outside,
  };
}

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
function quadrantTableRows(
  { rows, quadrants, riskDifference, concerned = [], acting = [] }: QuadrantTable,
  rowsOf: (group: string) => Quadrants,
  worth: Worth,
  gapTellsQuadrants = true,
): PrintedRow[] {
  const counts = new Map<QuadrantRow['group'], Map<QuadrantName, number>>();
  for (const row of quadrants) {
    const known = counts.get(row.group) ?? new Map<QuadrantName, number>();
    counts.set(row.group, known.set(row.quadrant, countOf(row)));
  }
  const of = (group: string, names: readonly QuadrantName[]): PrintedCount[] => {
    const { boxes } = rowsOf(group);
    return names.flatMap((name) => {
      const box = boxes[quadrantNames.indexOf(name)];
      return box ? [{ box, value: counts.get(group)?.get(name) ?? Number.NaN }] : [];
    });
  };
  const baseBox = (group: string, value = Number.NaN): PrintedCount[] => {
    const box = rowsOf(group).base;
    return box ? [{ box, value }] : [];
  };
  const base = (row: EstimateRow) => baseBox(row.group, baseOf(row));
  const part = (row: EstimateRow, box: Box | undefined): PrintedRow =>
    printedRow(row, worth(row, 2), [...base(row), ...(box ? [{ box, value: countOf(row) }] : [])]);
  return [
    ...rows.map((row) =>
      printedRow(row, worth(row, 5), [
        ...base(row),
        ...(gapTellsQuadrants ? of(row.group, ['paradoxical', 'cautious']) : []),
      ]),
    ),
    ...concerned.map((row) => part(row, rowsOf(row.group).concerned)),
    ...acting.map((row) => part(row, rowsOf(row.group).acting)),
    ...quadrants.map((row) =>
      printedRow(row, worth(row, 1), [...base(row), ...of(row.group, [row.quadrant])]),
    ),
    ...riskDifference.map((row) =>
      printedRow(row, worth(row, 2), [...baseBox(row.group), ...of(row.group, quadrantNames)]),
    ),
  ];
}

/** Rows of the index gap; which respondent is in which quadrant stands at the table's own thresholds. */
export function indexRows(
  table: IndexGapTable,
  variables: DocumentVariables,
  view: ViewBoxes,
  worth: Worth,
): PrintedRow[] {
  const { concern, behavior } = table.thresholds;
  const variable = variables.quadrantsOfIndices(concern, behavior);
  const rowsOf = (group: string): Quadrants => {
    const box = view.boxOf(group);
    return {
      base: box && narrowed(box, anyOf(variable)),
      boxes: quadrantNames.map((name) => box && narrowed(box, { variable, levels: [name] })),
    };
  };
  const { quadrants = [], riskDifference = [], concernIndex = [], behaviorIndex = [] } = table;
  const indices = [...concernIndex, ...behaviorIndex, ...(table.correlations ?? [])].flatMap(
    (row) => {
      const box = rowsOf(row.group).base;
      return box ? [printedRow(row, worth(row, 2), [{ box, value: row.n ?? Number.NaN }])] : [];
    },
  );
  return [
    ...quadrantTableRows({ rows: table.rows, quadrants, riskDifference }, rowsOf, worth, false),
    ...indices,
  ];
}
