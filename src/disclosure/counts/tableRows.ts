import type { EstimateRow } from '../../results/document/Results';
import { type ByTable, ofTable } from '../../results/measures/byMeasure';
import type { DistributionTable } from '../../results/measures/distribution/distributionSchema';
import type { ResultTable } from '../../results/measures/Measures';
import type { TopBoxTable } from '../../results/measures/topBox/topBoxSchema';
import type { DisclosurePolicy } from '../DisclosurePolicy';
import { anyOf, type Condition, narrowed } from './Box';
import { type DocumentVariables, unanswered, yes } from './documentVariables';
import { gapRows } from './gapRows';
import { indexRows } from './indexRows';
import { levelBoxes } from './levelBoxes';
import type { LevelsTold } from './levelsTold';
import type { PrintedRow } from './PrintedRow';
import { baseOf, countOf, printedRow, type Worth, worthOf } from './rowCounts';
import { type ViewBoxes, viewBoxes } from './viewBoxes';

/** Every row of a table with the counts that it tells where no fewer than `minCell` may be told of, and its base alone. */
export function tableRows(
  table: ResultTable,
  variables: DocumentVariables,
  told: LevelsTold,
  minCell: number,
): PrintedRow[] {
  return figureRows(table, variables, told, minCell).flatMap((printed) => {
    const [base] = printed.counts;
    if (!base || printed.fixed || !('n' in printed.row)) return [printed];
    return [printed, { ...printed, counts: [base], baseOnly: true }];
  });
}

function figureRows(
  table: ResultTable,
  variables: DocumentVariables,
  told: LevelsTold,
  minCell: number,
): PrintedRow[] {
  const view = viewBoxes(table, variables);
  const worth = worthOf(view);
  return ofTable(rowsOf, table, variables, view, worth, { ...told, minCell });
}

type Told = LevelsTold & Pick<DisclosurePolicy, 'minCell'>;

/** The counts that each measure's figures tell; strips and net scores are told only as far as others are. */
const rowsOf: ByTable<PrintedRow[], [DocumentVariables, ViewBoxes, Worth, Told]> = {
  'top-box': topBoxRows,
  distribution: distributionRows,
  mean: meanRows,
  median: meanRows,
  'net-score': () => [],
  gap: gapRows,
  'index-gap': indexRows,
  adjusted: () => [],
  sensitivity: () => [],
};

function topBoxRows(
  { item, top, rows }: TopBoxTable,
  variables: DocumentVariables,
  view: ViewBoxes,
  worth: Worth,
): PrintedRow[] {
  const chosen = variables.isMultiple(item)
    ? { variable: variables.option(item, top), levels: yes }
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
  const group = view.boxOf(row);
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
  { item, rows }: ResultTable<'mean' | 'median'>,
  variables: DocumentVariables,
  view: ViewBoxes,
  worth: Worth,
  told: LevelsTold,
): PrintedRow[] {
  const variable = variables.variable(item);
  const levels = variable.levels.filter((level) => level !== unanswered);
  return rows.flatMap((row) => {
    const group = view.boxOf(row);
    const box = group && narrowed(group, { variable, levels });
    if (!box) return [];
    return [
      printedRow(row, worth(row, 2), [
        { box, value: baseOf(row) },
        ...levelBoxes(item, group, variables, told).map((each) => ({
          box: each,
          value: Number.NaN,
        })),
      ]),
    ];
  });
}

/** Columns of the banner that are left out hold nobody. */
function nobody(view: ViewBoxes, base: Condition): PrintedRow[] {
  return view.emptyGroups.flatMap((group) => {
    const box = narrowed(group, base);
    return box ? [{ row: {}, counts: [{ box, value: 0 }], worth: 0, fixed: true }] : [];
  });
}
