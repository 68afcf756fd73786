import type {
  DistributionTable,
  EstimateRow,
  GapTable,
  IndexGapTable,
  MeanTable,
  QuadrantName,
  QuadrantRow,
  ResultTable,
  TopBoxTable,
} from '../results/Results';
import { anyOf, type Box, type Condition, narrowed } from './Box';
import { type DocumentVariables, unanswered, yes } from './documentVariables';
import type { LevelsTold } from './levelsTold';
import type { PrintedCount, PrintedRow } from './PrintedRow';
import { type ViewBoxes, viewBoxes } from './viewBoxes';

/** Every row of a table with the counts that it tells, and beside it its base alone. */
export function tableRows(
  table: ResultTable,
  variables: DocumentVariables,
  told: LevelsTold,
): PrintedRow[] {
  return figureRows(table, variables, told).flatMap((printed) => {
    const [base] = printed.counts;
    if (!base || printed.fixed || !('n' in printed.row)) return [printed];
    return [printed, { ...printed, counts: [base], baseOnly: true }];
  });
}

function figureRows(
  table: ResultTable,
  variables: DocumentVariables,
  told: LevelsTold,
): PrintedRow[] {
  const view = viewBoxes(table, variables);
  const worth = worthOf(view);
  switch (table.measure) {
    case 'top-box':
      return topBoxRows(table, variables, view, worth);
    case 'distribution':
      return distributionRows(table, variables, view, worth);
    case 'mean':
    case 'median':
      return meanRows(table, variables, view, worth, told);
    case 'gap':
      return gapRows(table, variables, view, worth);
    case 'index-gap':
      return indexRows(table, variables, view, worth);
    case 'sensitivity':
      return [];
  }
}

type Worth = (row: { readonly group: string }, kind: number) => number;

/** Totals and unfiltered tables are worth more than one group under a filter. */
function worthOf({ filtered }: ViewBoxes): Worth {
  return ({ group }, kind) => kind * (group === 'Total' ? 6 : 1) * (filtered ? 1 : 3);
}

function topBoxRows(
  { item, net, top, rows }: TopBoxTable,
  variables: DocumentVariables,
  view: ViewBoxes,
  worth: Worth,
): PrintedRow[] {
  const chosen = variables.isMultiple(item)
    ? { variable: variables.option(item, net === undefined ? top : [net]), levels: yes }
    : { variable: variables.variable(item), levels: top };
  const share = (row: EstimateRow) => shareRow(row, view, chosen, worth(row, 3));
  return [...rows.flatMap(share), ...nobody(view, anyOf(chosen.variable))];
}

function distributionRows(
  { item, rows, nets = [] }: DistributionTable,
  variables: DocumentVariables,
  view: ViewBoxes,
  worth: Worth,
): PrintedRow[] {
  const multiple = variables.isMultiple(item);
  const variable = variables.variable(item);
  const condition = (levels: readonly string[]): Condition =>
    multiple ? { variable: variables.option(item, levels), levels: yes } : { variable, levels };
  const base = multiple
    ? anyOf(variables.option(item, variable.levels.slice(0, 1)))
    : anyOf(variable);
  const declared = new Map(variables.nets(item).map((net) => [net.label, net.levels]));
  return [
    ...rows.flatMap((row) => shareRow(row, view, condition([row.level ?? '']), worth(row, 1))),
    ...nets.flatMap((row) =>
      shareRow(
        row,
        view,
        condition(declared.get(row.level ?? '') ?? [row.level ?? '']),
        worth(row, 2),
      ),
    ),
    ...nobody(view, base),
  ];
}

/** A share tells its base and how many of it are in. */
function shareRow(
  row: EstimateRow,
  view: ViewBoxes,
  chosen: Condition,
  worth: number,
): PrintedRow[] {
  const group = view.boxOf(row.group);
  const base = group && narrowed(group, anyOf(chosen.variable));
  if (!base) return [];
  const inside = narrowed(base, chosen);
  return [
    printedRow(row, worth, [
      { box: base, value: baseOf(row) },
      ...(inside ? [{ box: inside, value: countOf(row) }] : []),
    ]),
  ];
}

/** A mean tells the base, and of levels told one by one, here or in a coarser view, any that are missing there. */
function meanRows(
  { item, rows }: MeanTable,
  variables: DocumentVariables,
  view: ViewBoxes,
  worth: Worth,
  told: LevelsTold,
): PrintedRow[] {
  const variable = variables.variable(item);
  const levels = variable.levels.filter((level) => level !== unanswered);
  return rows.flatMap((row) => {
    const group = view.boxOf(row.group);
    const box = group && narrowed(group, { variable, levels });
    if (!box) return [];
    const inside = told(item, group).flatMap((part) =>
      levels
        .map((level) => narrowed(part, { variable, levels: [level] }))
        .filter((each) => each !== undefined),
    );
    return [
      printedRow(row, worth(row, 2), [
        { box, value: baseOf(row) },
        ...inside.map((each) => ({ box: each, value: Number.NaN })),
      ]),
    ];
  });
}

/** Each quadrant by whether one is concerned, and acts. */
const sides: Readonly<Record<QuadrantName, readonly [boolean, boolean]>> = {
  paradoxical: [true, false],
  guarded: [true, true],
  cautious: [false, true],
  carefree: [false, false],
};
const quadrantNames = Object.keys(sides) as QuadrantName[];

function gapRows(
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
  const base = (row: EstimateRow): PrintedCount[] => {
    const box = rowsOf(row.group).base;
    return box ? [{ box, value: baseOf(row) }] : [];
  };
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
    ...riskDifference.map((row) => printedRow(row, worth(row, 2), of(row.group, quadrantNames))),
  ];
}

function indexRows(
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

function printedRow(
  row: object & { readonly effectiveBase?: number | null },
  worth: number,
  counts: readonly PrintedCount[],
): PrintedRow {
  const { effectiveBase } = row;
  return { row, counts, worth, ...(typeof effectiveBase === 'number' ? { effectiveBase } : {}) };
}

/** Columns of the banner that are left out hold nobody. */
function nobody(view: ViewBoxes, base: Condition): PrintedRow[] {
  return view.emptyGroups.flatMap((group) => {
    const box = narrowed(group, base);
    return box ? [{ row: {}, counts: [{ box, value: 0 }], worth: 0, fixed: true }] : [];
  });
}

function baseOf(row: EstimateRow): number {
  const base = row.level === undefined ? (row.base ?? row.n) : row.base;
  return base ?? Number.NaN;
}

/** How many a share counts; without weights it is the share of the base. */
function countOf(row: EstimateRow): number {
  if (row.level !== undefined) return row.n ?? Number.NaN;
  if (typeof row.count === 'number') return row.count;
  if (row.n === 0) return 0;
  return row.estimate === null || row.n === null ? Number.NaN : Math.round(row.estimate * row.n);
}
