import type { ColumnLetters, Contrast, EstimateRow, Figure } from '../../results/document/Results';
import { type ByTable, ofTable } from '../../results/measures/byMeasure';
import type { DistributionTable } from '../../results/measures/distribution/distributionSchema';
import type { GapTable } from '../../results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../results/measures/indexGap/indexGapSchema';
import type { ResultTable } from '../../results/measures/Measures';
import { type GroupRow, groupKey, keyOfGroup, totalRow } from '../../results/rows/isTotalRow';
import { testingOfTable } from '../../results/scope/testedBy';
import { jointKey } from '../../study/jointKey';
import { lettersOf } from '../withhold/withholdContrasts';
import { withoutAdjusted } from '../withhold/withoutAdjusted';
import { nearest } from './coarse';
import { type ContrastSide, roundedContrasts, type SideOf } from './roundedContrasts';
import { roundedRisk } from './roundedRisk';
import { type Rounding, type RowKind, roundedDf, roundedRow, withEstimate } from './roundedRow';

/**
 * A table of rounded counts, and of nothing that would undo the rounding. Tests of a whole table and of a group
 * against the rest are functions of every count and left out.
 */
export function roundTable(table: ResultTable, by: Rounding): ResultTable {
  return ofTable(roundedOf, table, by);
}

const roundedOf: ByTable<ResultTable, [Rounding]> = {
  'top-box': ({ versusRest, ...table }, by) => ({ ...table, ...roundedParts(table, 'share', by) }),
  distribution: roundDistribution,
  mean: (table, by) => ({ ...table, ...roundedParts(table, 'mean', by) }),
  median: (table, by) => ({ ...table, ...roundedParts(table, 'median', by) }),
  'net-score': (table, by) => ({ ...table, ...roundedParts(table, 'gap', by) }),
  gap: roundGap,
  'index-gap': roundIndexGap,
  adjusted: withoutAdjusted,
  sensitivity: (table, by) => ({
    ...table,
    rows: table.rows.map((row) => roundedRow(row, table.of === 'gap' ? 'gap' : 'index', by)),
  }),
};

/** Levels and nets as told, without the test of the whole. */
export function roundDistribution(table: DistributionTable, by: Rounding): DistributionTable {
  const { association, nets, ...kept } = table;
  // Contrasts are those of the levels and those of the nets.
  const told = [...table.rows, ...(nets ?? [])];
  const parts = roundedParts(
    { ...table, rows: told, contrasts: table.contrasts ?? [] },
    'share',
    by,
  );
  const { contrasts, rows, ...rest } = parts;
  return {
    ...kept,
    ...rest,
    rows: rows.slice(0, table.rows.length),
    ...(table.contrasts ? { contrasts } : {}),
    ...(nets ? { nets: rows.slice(table.rows.length) } : {}),
  };
}

interface Compared extends Pick<ResultTable, 'confidence' | 'correction' | 'letterLevels'> {
  readonly rows: readonly EstimateRow[];
  readonly contrasts: readonly Contrast[];
  readonly letters?: readonly ColumnLetters[];
}

/** Rows of one kind as told, with what compares them. */
export function roundedParts(
  { rows, contrasts, letters, ...tested }: Compared,
  kind: RowKind,
  by: Rounding,
) {
  const rounded = rows.map((row) => roundedRow(row, kind, by));
  const compared = compare(contrasts, rows, rounded, kind, by);
  return {
    rows: rounded,
    contrasts: compared,
    ...(letters ? { letters: lettersOf(letters, compared, testingOfTable(tested)) } : {}),
  };
}

type AnyRow = GroupRow & {
  readonly level?: string;
  readonly quadrant?: string;
  readonly n?: Figure;
  readonly base?: Figure;
  readonly estimate: Figure;
  readonly se: Figure;
  readonly reliability?: EstimateRow['reliability'];
};

/** Contrasts of a table whose rows are told so. */
export function compare<Each extends Contrast & { readonly quadrant?: string }>(
  contrasts: readonly Each[],
  exact: readonly AnyRow[],
  rounded: readonly AnyRow[],
  kind: RowKind,
  by: Rounding,
): Each[] {
  const sides = new Map<string, ContrastSide>();
  const sizes = new Map<string, number>();
  exact.forEach((row, k) => {
    const name = jointKey(groupKey(row), row.quadrant ?? row.level);
    const after = rounded[k];
    // Of two rows of one name nothing says which a contrast is of.
    if (sizes.has(name)) sides.delete(name);
    const size = (row.level === undefined ? row.n : row.base) ?? 0;
    if (!sizes.has(name) && after)
      sides.set(name, { exact: row, rounded: after, sizes: [size, by.round(size)] });
    sizes.set(name, size);
  });
  const partOf = (each: Contrast & { readonly quadrant?: string }) => each.quadrant ?? each.level;
  const sideOf: SideOf = (group, part) => sides.get(jointKey(keyOfGroup(group), part));
  const sizeOf = (group: string, each: Contrast) =>
    sizes.get(jointKey(keyOfGroup(group), partOf(each))) ?? 0;
  const dfOf = (each: Contrast) =>
    roundedDf(each.df, Math.min(sizeOf(each.a, each), sizeOf(each.b, each)), by);
  return roundedContrasts(contrasts, { by, kind, sideOf, dfOf }, partOf);
}

/** A gap is the difference of its rounded parts, where both are told. */
export function roundGap(table: GapTable, by: Rounding): GapTable {
  const shares = (rows: readonly EstimateRow[] | undefined) =>
    rows?.map((row) => roundedRow(row, 'share', by));
  const [concerned, acting] = [shares(table.concerned), shares(table.acting)];
  const told = (rows: readonly EstimateRow[] | undefined, key: string) =>
    rows?.find((row) => groupKey(row) === key)?.estimate ?? null;
  const rows = table.rows.map((row) => {
    const rounded = roundedRow(row, 'gap', by);
    const [worried, acts] = [told(concerned, groupKey(row)), told(acting, groupKey(row))];
    if (rounded.estimate === null || worried === null || acts === null) return rounded;
    return withEstimate(rounded, row, Number((worried - acts).toPrecision(12)), 'gap', by);
  });
  return {
    ...table,
    ...roundedQuadrants(table, by),
    rows,
    ...(concerned ? { concerned } : {}),
    ...(acting ? { acting } : {}),
    contrasts: compare(table.contrasts, table.rows, rows, 'gap', by),
  };
}

type QuadrantParts = Pick<
  GapTable,
  'quadrants' | 'riskDifference' | 'riskDifferenceContrasts' | 'quadrantContrasts'
>;

/** Quadrants and what follows from them. */
export function roundedQuadrants(
  { quadrants, riskDifference, riskDifferenceContrasts, quadrantContrasts }: QuadrantParts,
  by: Rounding,
): QuadrantParts {
  const rounded = quadrants.map((row) => roundedRow(row, 'share', by));
  const risks = riskDifference.map((row) => roundedRisk(row, quadrants, rounded, by));
  return {
    quadrants: rounded,
    riskDifference: risks,
    ...(riskDifferenceContrasts
      ? {
          riskDifferenceContrasts: compare(
            riskDifferenceContrasts,
            riskDifference,
            risks,
            'gap',
            by,
          ),
        }
      : {}),
    ...(quadrantContrasts
      ? { quadrantContrasts: compare(quadrantContrasts, quadrants, rounded, 'share', by) }
      : {}),
  };
}

/** Correlations and the grid of the indices in steps of as many respondents as counts are. */
function roundIndexGap(table: IndexGapTable, by: Rounding): IndexGapTable {
  const { itemRest, concernIndex, behaviorIndex, correlations, density, quadrants } = table;
  const rows = table.rows.map((row) => roundedRow(row, 'index', by));
  const size = totalRow(table.rows)?.n ?? 0;
  const stepOf = (n: Figure) => Math.max(0.01, (2 * by.base) / Math.max(2 * by.base, n ?? 0));
  const coarse = (value: Figure, n: Figure = size) =>
    value === null ? null : nearest(value, stepOf(n === null ? null : by.round(n)));
  const parts = quadrants
    ? roundedQuadrants(
        {
          quadrants,
          riskDifference: table.riskDifference ?? [],
          ...(table.quadrantContrasts ? { quadrantContrasts: table.quadrantContrasts } : {}),
        },
        by,
      )
    : undefined;
  const index = (all: readonly EstimateRow[]) => all.map((row) => roundedRow(row, 'index', by));
  const { spearmanUnweighted, differenceReliability, ...kept } = table;
  const { itemRest: _, ...bare } = kept;
  return {
    ...bare,
    rows,
    contrasts: compare(table.contrasts, table.rows, rows, 'index', by),
    ...(concernIndex ? { concernIndex: index(concernIndex) } : {}),
    ...(behaviorIndex ? { behaviorIndex: index(behaviorIndex) } : {}),
    ...(parts ? { quadrants: parts.quadrants } : {}),
    ...(parts?.quadrantContrasts ? { quadrantContrasts: parts.quadrantContrasts } : {}),
    ...(parts && table.riskDifference ? { riskDifference: parts.riskDifference } : {}),
    alpha: {
      ...table.alpha,
      concern: coarse(table.alpha.concern),
      behavior: coarse(table.alpha.behavior),
    },
    pearson: coarse(table.pearson),
    spearman: coarse(table.spearman),
    ...(differenceReliability === undefined
      ? {}
      : { differenceReliability: coarse(differenceReliability) }),
    ...(itemRest
      ? {
          itemRest: {
            concern: itemRest.concern.map((each) => ({
              ...each,
              correlation: coarse(each.correlation),
            })),
            behavior: itemRest.behavior.map((each) => ({
              ...each,
              correlation: coarse(each.correlation),
            })),
          },
        }
      : {}),
    ...(correlations
      ? {
          correlations: correlations.map(({ pearsonSe, ...row }) => ({
            ...row,
            n: row.n === null ? null : by.round(row.n),
            pearson: coarse(row.pearson, row.n),
            spearman: coarse(row.spearman, row.n),
          })),
        }
      : {}),
    ...(density
      ? {
          density: density.map((share) =>
            share === null ? null : nearest(share, stepOf(by.round(size))),
          ),
        }
      : {}),
  };
}
