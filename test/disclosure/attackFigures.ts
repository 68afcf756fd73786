import type { EstimateRow } from '../../src/results/document/Results';
import type { IndexGapTable } from '../../src/results/measures/indexGap/indexGapSchema';
import type { ResultTable } from '../../src/results/measures/Measures';
import type { SensitivityRow } from '../../src/results/measures/sensitivity/sensitivitySchema';
import {
  acts,
  all,
  answered,
  both,
  type Holds,
  indexOf,
  is,
  type Kind,
  scoreOf,
  type Test,
  viewOf,
} from './attackKinds';

/** Something a document tells of respondents: that a sum over them lies between two numbers. */
export interface Clue {
  readonly name: string;
  readonly weightOf: Test;
  readonly low: number;
  readonly high: number;
}

/** Figures are doubles; what they are sums of is known to within this. */
const slack = 1e-5;

/**
 * What an unweighted table tells besides counts, as sums over respondents: of scores and their squares from means and
 * errors, of differences from gaps, of products from correlations, and how many are in the cells of the indices' grid.
 */
export function sumsOf(table: ResultTable, size: number, rounding?: number): Clue[] {
  const view = viewOf(table.by, table.filters);
  const clue = (
    name: string,
    holds: readonly Holds[],
    score: Test,
    value: number,
    off = slack,
  ): Clue => ({
    name: `${table.measure} ${table.by} ${name}`,
    weightOf: (kind) => (all(...holds)(kind) ? score(kind) : 0),
    low: value - off,
    high: value + off,
  });
  /** A mean's sum, and where it is exact that of squares. */
  const moments = (
    row: EstimateRow,
    name: string,
    holds: readonly Holds[],
    score: Test,
    unit: number,
  ) => {
    const { estimate, se, n } = row;
    if (estimate === null || n === null || n === 0) return [];
    if (rounding !== undefined) {
      const spread = unit === 0 ? Math.max(1, (se ?? 0) * Math.sqrt(n)) : unit;
      const off = ((n + rounding) * spread * rounding) / n + slack;
      return [clue(name, holds, (kind) => score(kind) - estimate, 0, off)];
    }
    const sum = clue(name, holds, score, n * estimate);
    if (se === null) return [sum];
    const spread = (se * se * n * n * (size - 1)) / size;
    const squares = spread + n * estimate * estimate;
    // The error of an index gap is rounded up to the next step of a ladder.
    const off = squares * 1e-4 + slack + (name.startsWith('index gap') ? spread / 11 : 0);
    return [sum, clue(`${name} squares`, holds, (kind) => score(kind) ** 2, squares, off)];
  };
  switch (table.measure) {
    case 'mean': {
      const item = table.item as 'concern' | 'behavior';
      return table.rows.flatMap((row) =>
        moments(
          row,
          `${item} ${row.group}`,
          [...view(row.group), answered(item)],
          scoreOf(item),
          0,
        ),
      );
    }
    case 'net-score': {
      const { item, top, bottom } = table;
      const score: Test = (kind) => Number(is(item, top)(kind)) - Number(is(item, bottom)(kind));
      return table.rows.flatMap((row) =>
        moments(row, `net ${row.group}`, [...view(row.group), answered(item)], score, 3),
      );
    }
    case 'gap':
      // Rounded, a gap is of two counts and their base, each moved by less than the rounding base.
      return table.rows.flatMap((row) =>
        moments(row, `gap ${row.group}`, [...view(row.group), ...both], gapUnder(), 3),
      );
    case 'sensitivity':
      return table.of === 'gap'
        ? table.rows.flatMap((row) =>
            moments(
              row,
              `${row.choice} ${row.group}`,
              [...view(row.group), ...both],
              gapUnder(row),
              1,
            ),
          )
        : [];
    case 'index-gap':
      return [
        ...indexSums(table, view, moments),
        ...(rounding === undefined
          ? [...productsOf(table, view, clue), ...densityOf(table, clue)]
          : []),
      ];
    default:
      return [];
  }
}

/** Concerned minus acting, or as a strip's choice has it. */
function gapUnder(row?: SensitivityRow): Test {
  const top = {
    'concern-narrower': ['Extreme'],
    'concern-wider': ['Middling', 'High', 'Extreme'],
  }[row?.choice ?? ''] ?? ['High', 'Extreme'];
  return (kind) => Number(is('concern', top)(kind)) - Number(acts(kind));
}

type View = (group: string) => readonly Holds[];
type Moments = (
  row: EstimateRow,
  name: string,
  holds: readonly Holds[],
  score: Test,
  unit: number,
) => Clue[];
type MakeClue = (
  name: string,
  holds: readonly Holds[],
  score: Test,
  value: number,
  off?: number,
) => Clue;

function indexSums(table: IndexGapTable, view: View, moments: Moments): Clue[] {
  const of = (rows: readonly EstimateRow[] | undefined, name: string, score: Test) =>
    (rows ?? []).flatMap((row) =>
      moments(row, `${name} ${row.group}`, [...view(row.group), ...both], score, 100),
    );
  return [
    ...of(table.rows, 'index gap', (kind) => indexOf('concern')(kind) - indexOf('behavior')(kind)),
    ...of(table.concernIndex, 'concern index', indexOf('concern')),
    ...of(table.behaviorIndex, 'behavior index', indexOf('behavior')),
  ];
}

/** r, with both means and spreads known, is the sum of products. */
function productsOf(table: IndexGapTable, view: View, clue: MakeClue): Clue[] {
  return (table.correlations ?? []).flatMap(({ group, pearson, n }) => {
    const x = table.concernIndex?.find((row) => row.group === group);
    const y = table.behaviorIndex?.find((row) => row.group === group);
    if (pearson === null || n === null || x?.estimate == null || y?.estimate == null) return [];
    const sdProduct = (x.se ?? 0) * (y.se ?? 0) * n * n;
    const total = n * x.estimate * y.estimate + pearson * sdProduct;
    const product = (kind: Kind) => indexOf('concern')(kind) * indexOf('behavior')(kind);
    // Told in hundredths.
    const off = Math.max(1, total * 1e-3) + 0.005 * sdProduct;
    return [clue(`products ${group}`, [...view(group), ...both], product, total, off)];
  });
}

function densityOf(table: IndexGapTable, clue: MakeClue): Clue[] {
  const n = table.rows.find(({ group }) => group === 'Total')?.n ?? 0;
  const tenth = (value: number) => Math.min(9, Math.floor(value / 10 + 1e-9));
  return (table.density ?? []).flatMap((share, place) => {
    if (share === null) return [];
    const inCell = (kind: Kind) =>
      10 * tenth(indexOf('concern')(kind)) + tenth(indexOf('behavior')(kind)) === place;
    // Told in whole percent.
    return [clue(`grid ${place}`, [...both, inCell], () => 1, share * n, 0.005 * n + slack)];
  });
}
