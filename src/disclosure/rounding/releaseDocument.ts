import type { EstimateRow } from '../../results/document/Results';
import type { ResultsDocument } from '../../results/document/ResultsDocument';
import { type ByTable, ofTable } from '../../results/measures/byMeasure';
import type { IndexGapTable } from '../../results/measures/indexGap/indexGapSchema';
import type { ResultTable } from '../../results/measures/Measures';
import type { SensitivityTable } from '../../results/measures/sensitivity/sensitivitySchema';
import { groupKey, isTotalRow, totalRow } from '../../results/rows/isTotalRow';
import { testedIn, testingOfTable } from '../../results/scope/testedBy';
import { upLadder } from './coarse';
import { releasedRests } from './releasedRests';
import { roundDesign } from './roundDocument';
import { type Rounding, type RowKind, roundedRow, withEstimate } from './roundedRow';
import { compare, roundDistribution, roundedParts, roundedQuadrants, roundGap } from './roundTable';

/** What the figures of a protected document may be functions of. */
export interface ReleaseTerms {
  /** Neither weights, strata, clusters nor replicates: errors are functions of the counts. */
  readonly plain: boolean;
  readonly weighted: boolean;
  /** Shares whose number of people is not told, with the steps they are told in. */
  readonly uncounted: ReadonlyMap<object, number>;
  /** Rows that are functions of counts that may be printed. */
  readonly exact: ReadonlySet<object>;
  readonly isNumber: (item: string) => boolean;
}

/** Steps of what is told of a weighted survey, and of indices in points. */
const stepsOf: Readonly<Partial<Record<RowKind, number>>> = {
  share: 0.001,
  gap: 0.01,
  mean: 0.05,
  index: 1,
};

/**
 * A protected document whose every figure is a function of its printed counts, or coarse: weighted shares in steps;
 * variances on a ladder of a tenth, upwards, from which errors, intervals, p-values and letters are computed anew;
 * indices of many values in whole points, numbers in two digits.
 */
export function releaseDocument(document: ResultsDocument, terms: ReleaseTerms): ResultsDocument {
  const { design } = document.study;
  const by: Rounding = {
    base: 1,
    round: (count) => count,
    strata: design?.strataCount ?? 1,
    ratio: upLadder,
    level: testingOfTable(testedIn(document.study)).confidence,
    stepOf: (row, kind) =>
      kind === 'index' || terms.weighted ? (terms.uncounted.get(row) ?? stepsOf[kind]) : undefined,
    isUncounted: (row) => terms.uncounted.has(row),
    isExact: (row) => terms.plain && terms.exact.has(row),
  };
  const shares = new Map<string, readonly EstimateRow[]>();
  const tables = document.tables.map((table) => {
    const told = ofTable(released, table, terms, by);
    if (told.measure === 'distribution') shares.set(viewKey(told), told.rows);
    return told;
  });
  return {
    ...document,
    study: { ...document.study, ...(design ? { design: roundDesign(design) } : {}) },
    tables: tables.map((table) =>
      table.measure === 'sensitivity'
        ? asDefined(table, tables)
        : fromShares(table, document, shares, terms, by),
    ),
  };
}

type Released = ByTable<ResultTable, [ReleaseTerms, Rounding]>;

const released: Released = {
  'top-box': (table, { plain }, by) => {
    if (plain) return table;
    const parts = roundedParts(table, 'share', by);
    const { versusRest } = table;
    return {
      ...table,
      ...parts,
      ...(versusRest
        ? { versusRest: releasedRests(versusRest, table.rows, parts.rows, by.level) }
        : {}),
    };
  },
  distribution: (table, { plain }, by) => {
    if (plain) return table;
    const { association } = table;
    return {
      ...roundDistribution(table, by),
      ...(association ? { association: coarseTest(association) } : {}),
    };
  },
  mean: (table, { plain, isNumber }, by) => {
    if (plain && !isNumber(table.item)) return table;
    return { ...table, ...roundedParts(table, isNumber(table.item) ? 'number' : 'mean', by) };
  },
  median: (table, { plain, isNumber }, by) =>
    plain && !isNumber(table.item) ? table : { ...table, ...roundedParts(table, 'middle', by) },
  gap: (table, { plain }, by) => (plain ? table : roundGap(table, by)),
  'index-gap': releaseIndexGap,
  adjusted: (table) => table,
  'net-score': (table, { plain }, by) =>
    plain ? table : { ...table, ...roundedParts(table, 'gap', by) },
  sensitivity: (table, { plain }, by) => {
    if (plain && table.of === 'gap') return table;
    const kind = table.of === 'gap' ? 'gap' : 'index';
    return { ...table, rows: table.rows.map((row) => roundedRow(row, kind, by)) };
  },
};

/** A test of a whole table is a function of all its counts: to two digits. */
function coarseTest<Test extends object>(test: Test): Test {
  const figures = Object.entries(test).map(([name, value]) =>
    typeof value === 'number' ? [name, Number(value.toPrecision(2))] : [name, value],
  );
  return Object.fromEntries(figures) as Test;
}

function releaseIndexGap(table: IndexGapTable, terms: ReleaseTerms, by: Rounding): IndexGapTable {
  const index = (role: 'concern' | 'behavior') =>
    (role === 'concern' ? table.concernIndex : table.behaviorIndex)?.map((row) =>
      roundedRow(row, 'index', by),
    );
  const [concernIndex, behaviorIndex] = [index('concern'), index('behavior')];
  const told = (rows: readonly EstimateRow[] | undefined, key: string) =>
    rows?.find((row) => groupKey(row) === key)?.estimate ?? null;
  const rows = table.rows.map((row) => {
    const rounded = roundedRow(row, 'index', by);
    const [concern, behavior] = [
      told(concernIndex, groupKey(row)),
      told(behaviorIndex, groupKey(row)),
    ];
    if (rounded.estimate === null || concern === null || behavior === null) return rounded;
    return withEstimate(rounded, row, Number((concern - behavior).toPrecision(12)), 'index', by);
  });
  const { quadrants, riskDifference = [], quadrantContrasts } = table;
  const parts =
    quadrants && !terms.plain
      ? roundedQuadrants(
          { quadrants, riskDifference, ...(quadrantContrasts ? { quadrantContrasts } : {}) },
          by,
        )
      : undefined;
  return {
    ...table,
    rows,
    contrasts: compare(table.contrasts, table.rows, rows, 'index', by),
    ...(concernIndex ? { concernIndex } : {}),
    ...(behaviorIndex ? { behaviorIndex } : {}),
    ...(parts ? { quadrants: parts.quadrants } : {}),
    ...(parts?.quadrantContrasts ? { quadrantContrasts: parts.quadrantContrasts } : {}),
    ...(parts && table.riskDifference ? { riskDifference: parts.riskDifference } : {}),
  };
}

function viewKey({ by, filters = [], ...table }: ResultTable): string {
  return JSON.stringify(['item' in table ? table.item : '', by, filters]);
}

/** A weighted mean of a scale is that of its told shares. */
function fromShares(
  table: ResultTable,
  { tables }: ResultsDocument,
  shares: ReadonlyMap<string, readonly EstimateRow[]>,
  { plain, isNumber }: ReleaseTerms,
  by: Rounding,
): ResultTable {
  if (table.measure !== 'mean' || plain || isNumber(table.item)) return table;
  const exact = tables.find(
    (each): each is typeof table => each.measure === 'mean' && viewKey(each) === viewKey(table),
  );
  const levels = shares.get(viewKey(table)) ?? [];
  const rows = table.rows.map((row, k) => {
    const own = levels
      .filter((each) => groupKey(each) === groupKey(row))
      .map(({ estimate }) => estimate);
    const was = exact?.rows[k];
    if (row.estimate === null || !was || own.length < 2 || own.includes(null)) return row;
    const whole = own.reduce<number>((sum, share) => sum + (share ?? 0), 0);
    const sum = own.reduce<number>((total, share, score) => total + (score + 1) * (share ?? 0), 0);
    return withEstimate(row, was, Number((sum / whole).toPrecision(6)), 'mean', by);
  });
  if (!exact) return table;
  return { ...table, rows, contrasts: compare(exact.contrasts, exact.rows, rows, 'mean', by) };
}

/** The study's own choice is the gap itself, as its table tells it. */
function asDefined(table: SensitivityTable, tables: readonly ResultTable[]): SensitivityTable {
  const gap = tables.find(
    (each) =>
      each.measure === table.of &&
      (each.filters ?? []).length === 0 &&
      (each.measure !== 'gap' ||
        (each.concern === table.concern && each.behavior === table.behavior)),
  );
  const total = totalRow(gap?.rows);
  if (!total || total.estimate === null) return table;
  const { estimate, se, intervals } = total;
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.choice === 'as-defined' && isTotalRow(row) && row.estimate !== null
        ? { ...row, estimate, se, ...(intervals ? { intervals } : {}) }
        : row,
    ),
  };
}
