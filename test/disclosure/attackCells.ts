import type { EstimateRow } from '../../src/results/document/Results';
import type { ResultsDocument } from '../../src/results/document/ResultsDocument';
import type { ResultTable } from '../../src/results/measures/Measures';
import {
  acts,
  all,
  answered,
  both,
  concerned,
  type Holds,
  is,
  type Kind,
  type Test,
  viewOf,
} from './attackKinds';
import { traceNet } from './randomStudy';

/** A count in a table, found in the same way in a document before and after protection. */
export interface Cell {
  readonly name: string;
  readonly test: Test;
  /** As the document tells it; undefined where it doesn't. */
  readonly told: number | undefined;
}

const quadrantSides = {
  paradoxical: [true, false],
  guarded: [true, true],
  cautious: [false, true],
  carefree: [false, false],
} as const;

/** Every count that a table has a row for. */
export function cellsOf(table: ResultTable): Cell[] {
  const view = viewOf(table.by, table.filters);
  const head = `${table.measure} ${table.by} ${JSON.stringify(table.filters ?? [])}`;
  switch (table.measure) {
    case 'top-box':
      return table.rows.flatMap((row) =>
        shareCells(row, `${head} ${table.item}`, view, table.item, table.top),
      );
    case 'distribution':
      return [...table.rows, ...(table.nets ?? [])].flatMap((row) =>
        shareCells(row, `${head} ${table.item}`, view, table.item, levelsOf(row)),
      );
    case 'mean':
    case 'net-score':
      return table.rows.map((row) =>
        cell(
          `${head} ${table.item} ${row.group} base`,
          [...view(row.group), answered(table.item)],
          row.n,
        ),
      );
    case 'gap':
    case 'index-gap':
      return pairCells(table, head, view);
    default:
      return [];
  }
}

function levelsOf({ level = '' }: EstimateRow): readonly string[] {
  return level === traceNet.label ? traceNet.levels : level.split(' + ');
}

type View = (group: string) => readonly Holds[];

function cell(name: string, holds: readonly Holds[], told: number | null | undefined): Cell {
  return { name, test: all(...holds), told: told ?? undefined };
}

function shareCells(
  row: EstimateRow,
  head: string,
  view: View,
  item: string,
  levels: readonly string[],
): Cell[] {
  const base = row.level === undefined ? row.n : row.base;
  const name = `${head} ${row.group} ${levels}`;
  return [
    cell(`${name} base`, [...view(row.group), answered(item)], base),
    cell(
      name,
      [...view(row.group), answered(item), is(item, levels)],
      row.level === undefined ? shareOf(row) : row.n,
    ),
  ];
}

/** Respondents that an unweighted share counts. */
function shareOf(row: EstimateRow): number | undefined {
  if (row.estimate === null || row.n === null) return undefined;
  return row.count ?? Math.round(row.estimate * row.n);
}

function pairCells(
  table: Extract<ResultTable, { measure: 'gap' | 'index-gap' }>,
  head: string,
  view: View,
): Cell[] {
  const bases = [
    ...table.rows,
    ...('concerned' in table ? [...(table.concerned ?? []), ...(table.acting ?? [])] : []),
    ...('concernIndex' in table
      ? [
          ...(table.concernIndex ?? []),
          ...(table.behaviorIndex ?? []),
          ...(table.correlations ?? []),
        ]
      : []),
    ...(table.riskDifference ?? []),
  ];
  const part = (rows: readonly EstimateRow[] | undefined, name: string, holds: Holds) =>
    (rows ?? []).map((row) =>
      cell(`${head} ${row.group} ${name}`, [...view(row.group), ...both, holds], shareOf(row)),
    );
  return [
    ...bases.map((row) => cell(`${head} ${row.group} base`, [...view(row.group), ...both], row.n)),
    ...(table.quadrants ?? []).map((row) => {
      const [worried, active] = quadrantSides[row.quadrant];
      const holds = (kind: Kind) => concerned(kind) === worried && acts(kind) === active;
      return cell(
        `${head} ${row.group} ${row.quadrant}`,
        [...view(row.group), ...both, holds],
        shareOf(row),
      );
    }),
    ...(table.measure === 'gap'
      ? [...part(table.concerned, 'concerned', concerned), ...part(table.acting, 'acting', acts)]
      : []),
  ];
}

/** One cell for each set of respondents that some table counts, told if any table tells it. */
export function distinctCells({ tables }: ResultsDocument, kinds: readonly Kind[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const each of tables.flatMap(cellsOf)) {
    const key = kinds.map(each.test).join('');
    const known = cells.get(key);
    if (!known || known.told === undefined) cells.set(key, each);
  }
  return [...cells.values()];
}
