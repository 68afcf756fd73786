import type {
  ColumnLetters,
  Contrast,
  EstimateRow,
  TableFields,
} from '../../results/document/Results';
import { type ByTable, ofTable } from '../../results/measures/byMeasure';
import type { DistributionTable } from '../../results/measures/distribution/distributionSchema';
import type {
  GapTable,
  QuadrantRow,
  RiskDifferenceRow,
} from '../../results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../results/measures/indexGap/indexGapSchema';
import type { ResultTable } from '../../results/measures/Measures';
import type { NetScoreTable } from '../../results/measures/netScore/netScoreSchema';
import type {
  SensitivityRow,
  SensitivityTable,
} from '../../results/measures/sensitivity/sensitivitySchema';
import { groupKey, isTotalRow } from '../../results/rows/isTotalRow';
import { testingOfTable } from '../../results/scope/testedBy';
import { jointKey } from '../../study/jointKey';
import { type IndexJudgement, indexFigures } from './indexFigures';
import { withheldRisk, withheldRow } from './withheldRow';
import { type IsPrinted, lettersOf, withholdContrasts, withholdRest } from './withholdContrasts';
import { withoutAdjusted } from './withoutAdjusted';

/** Which rows of the document stay, by identity, and whether a gap's total is told in full. */
export interface Verdict extends IndexJudgement {
  /** Of a withheld row, whether its base may be told. */
  readonly isBaseTold: (row: object) => boolean;
  readonly isNetTold: (table: NetScoreTable, row: EstimateRow) => boolean;
  /** Whether a choice of a strip over all respondents may be told. */
  readonly isChoiceTold: (table: SensitivityTable, row: SensitivityRow) => boolean;
}

/** A table without the figures of withheld rows, nor any figure derived from one. */
export function withholdTable(table: ResultTable, verdict: Verdict): ResultTable {
  return ofTable(withheldOf, table, verdict);
}

const withheldOf: ByTable<ResultTable, [Verdict]> = {
  'top-box': withholdCompared,
  distribution: withholdDistribution,
  mean: withholdCompared,
  median: withholdCompared,
  'net-score': withholdNetScore,
  gap: withholdGap,
  'index-gap': withholdIndexGap,
  adjusted: withoutAdjusted,
  sensitivity: withholdSensitivity,
};

function withholdNetScore(table: NetScoreTable, verdict: Verdict): NetScoreTable {
  const isWithheld = (row: object) => {
    const own = table.rows.find((each) => each === row);
    return own !== undefined && !verdict.isNetTold(table, own);
  };
  return withholdCompared(table, { ...verdict, isWithheld, isBaseTold: () => false });
}

function withholdCompared<Table extends ResultTable<'top-box' | 'mean' | 'median' | 'net-score'>>(
  table: Table,
  verdict: Verdict,
): Table {
  const isPrinted = printedIn(table.rows, verdict);
  const rest = 'versusRest' in table ? table.versusRest : undefined;
  return {
    ...table,
    rows: withholdRows(table.rows, verdict),
    ...comparisons(table, isPrinted),
    ...(rest ? { versusRest: withholdRest(rest, isPrinted) } : {}),
  };
}

function withholdRows<Row extends EstimateRow>(
  rows: readonly Row[],
  { isWithheld, isBaseTold }: Verdict,
): Row[] {
  return rows.map((row) => (isWithheld(row) ? withheldRow(row, isBaseTold(row)) : row));
}

function printedIn(
  rows: readonly (EstimateRow | QuadrantRow | RiskDifferenceRow)[],
  { isWithheld }: Verdict,
): IsPrinted {
  const nameOf = (row: (typeof rows)[number]) => {
    const part = 'quadrant' in row ? row.quadrant : 'level' in row ? row.level : undefined;
    return jointKey(groupKey(row), part);
  };
  const known = new Set(rows.map(nameOf));
  // A level and a net of one name are told apart by nothing: either withheld, both are.
  const withheld = new Set(rows.filter(isWithheld).map(nameOf));
  return (key, part) => known.has(jointKey(key, part)) && !withheld.has(jointKey(key, part));
}

function comparisons(
  table: Pick<TableFields, 'confidence' | 'correction' | 'letterLevels'> & {
    readonly contrasts?: readonly Contrast[];
    readonly letters?: readonly ColumnLetters[];
  },
  isPrinted: IsPrinted,
) {
  if (!table.contrasts) return {};
  const contrasts = withholdContrasts(table.contrasts, isPrinted);
  const letters = table.letters && lettersOf(table.letters, contrasts, testingOfTable(table));
  return { contrasts, ...(letters ? { letters } : {}) };
}

function withholdDistribution(table: DistributionTable, verdict: Verdict): DistributionTable {
  const { association, nets, ...rest } = table;
  const whole = !table.rows.some(verdict.isWithheld);
  return {
    ...rest,
    rows: withholdRows(table.rows, verdict),
    ...comparisons(table, printedIn([...table.rows, ...(nets ?? [])], verdict)),
    ...(nets ? { nets: withholdRows(nets, verdict) } : {}),
    ...(association && whole ? { association } : {}),
  };
}

function withholdGap(table: GapTable, verdict: Verdict): GapTable {
  const { concerned, acting, riskDifferenceContrasts } = table;
  return {
    ...table,
    rows: withholdRows(table.rows, verdict),
    ...(concerned ? { concerned: withholdRows(concerned, verdict) } : {}),
    ...(acting ? { acting: withholdRows(acting, verdict) } : {}),
    quadrants: withholdRows(table.quadrants, verdict),
    riskDifference: withholdRisks(table.riskDifference, verdict),
    contrasts: withholdContrasts(table.contrasts, printedIn(table.rows, verdict)),
    ...(riskDifferenceContrasts
      ? {
          riskDifferenceContrasts: withholdContrasts(
            riskDifferenceContrasts,
            printedIn(table.riskDifference, verdict),
          ),
        }
      : {}),
    ...withholdQuadrantContrasts(table, verdict),
  };
}

function withholdQuadrantContrasts(
  { quadrants = [], quadrantContrasts }: GapTable | IndexGapTable,
  verdict: Verdict,
): Pick<GapTable, 'quadrantContrasts'> {
  if (!quadrantContrasts) return {};
  return {
    quadrantContrasts: withholdContrasts(
      quadrantContrasts,
      printedIn(quadrants, verdict),
      ({ quadrant }) => quadrant,
    ),
  };
}

function withholdRisks(rows: readonly RiskDifferenceRow[], { isWithheld }: Verdict) {
  return rows.map((row) => (isWithheld(row) ? withheldRisk(row) : row));
}

function withholdIndexGap(table: IndexGapTable, verdict: Verdict): IndexGapTable {
  const { concernIndex, behaviorIndex, quadrants, riskDifference } = table;
  const isPrinted = printedIn(table.rows, verdict);
  return {
    ...indexFigures(table, verdict),
    rows: withholdRows(table.rows, verdict),
    ...(concernIndex ? { concernIndex: withholdRows(concernIndex, verdict) } : {}),
    ...(behaviorIndex ? { behaviorIndex: withholdRows(behaviorIndex, verdict) } : {}),
    contrasts: withholdContrasts(table.contrasts, isPrinted),
    ...(quadrants ? { quadrants: withholdRows(quadrants, verdict) } : {}),
    ...withholdQuadrantContrasts(table, verdict),
    ...(riskDifference ? { riskDifference: withholdRisks(riskDifference, verdict) } : {}),
  };
}

function withholdSensitivity(table: SensitivityTable, { isChoiceTold }: Verdict): SensitivityTable {
  return {
    ...table,
    rows: table.rows.map((row) =>
      (table.filters ?? []).length === 0 && isTotalRow(row) && isChoiceTold(table, row)
        ? row
        : withheldRow(row),
    ),
  };
}
