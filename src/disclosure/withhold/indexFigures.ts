import type { Figure } from '../../results/document/Results';
import type { IndexGapTable, ItemRest } from '../../results/measures/indexGap/indexGapSchema';
import { totalRow } from '../../results/rows/isTotalRow';
import type { IndexVerdict, IndexVerdicts } from '../joint/judgeIndices';
import { nearest } from '../rounding/coarse';
import { groupOf, noCorrelations } from './withheldRow';
import { withholdDensity } from './withholdDensity';

/** In which steps a correlation or a reliability is told. */
const steps: Readonly<Record<Exclude<IndexVerdict, 'none'>, number>> = {
  many: 0.01,
  some: 0.05,
  judged: 0.1,
};

/** What is known of which index figures may be told. */
export interface IndexJudgement {
  readonly isWithheld: (row: object) => boolean;
  readonly minCell: number;
  readonly isWeighted: boolean;
  readonly indices: (table: IndexGapTable) => IndexVerdicts;
}

/**
 * What an index gap tells of all respondents besides estimates: reliabilities and correlations in steps, since each is
 * an equation between joint counts that stand in no table, and the grid without its small cells.
 */
export function indexFigures(table: IndexGapTable, verdict: IndexJudgement): IndexGapTable {
  const { itemRest, differenceReliability, density, spearmanUnweighted, ...kept } = table;
  const { total, groups } = verdict.indices(table);
  const all = totalRow(table.rows);
  const isTold = all !== undefined && !verdict.isWithheld(all);
  const step = stepOf(total.concern, total.behavior);
  const told = (role: 'concern' | 'behavior') => isTold && total[role] !== 'none';
  const both = told('concern') && told('behavior');
  const grid = both ? withholdDensity(table, verdict) : undefined;
  return {
    ...kept,
    alpha: alphaOf(table, told, total),
    ...(both ? stepped(table, step) : noCorrelations),
    ...(table.correlations
      ? {
          correlations: table.correlations.map((row) => {
            if (verdict.isWithheld(row)) return { ...groupOf(row), n: null, ...noCorrelations };
            const { concern, behavior } = row === table.correlations?.[0] ? total : groups;
            const { pearsonSe, ...figures } = row;
            return { ...figures, ...stepped(row, stepOf(concern, behavior)) };
          }),
        }
      : {}),
    ...(itemRest ? { itemRest: restOf(itemRest, told, total) } : {}),
    ...(both && spearmanUnweighted !== undefined
      ? { spearmanUnweighted: inSteps(spearmanUnweighted, step) }
      : {}),
    ...(both && differenceReliability !== undefined
      ? { differenceReliability: inSteps(differenceReliability, step) }
      : {}),
    ...(grid ? { density: grid } : {}),
    ...(grid?.includes(null) ? { densityWithheld: 'small-cell' } : {}),
  };
}

function stepOf(concern: IndexVerdict, behavior: IndexVerdict): number {
  return Math.max(...[concern, behavior].map((each) => (each === 'none' ? 1 : steps[each])));
}

function inSteps(value: Figure, step: number): Figure {
  return value === null ? null : Number(nearest(value, step).toFixed(2));
}

function stepped(
  { pearson, spearman }: { readonly pearson: Figure; readonly spearman: Figure },
  step: number,
) {
  return { pearson: inSteps(pearson, step), spearman: inSteps(spearman, step) };
}

type IsTold = (role: 'concern' | 'behavior') => boolean;
type Totals = Readonly<Record<'concern' | 'behavior', IndexVerdict>>;

/** Of an index of few values whose table may be printed, as it is; else in steps. */
function alphaOf({ alpha }: IndexGapTable, told: IsTold, total: Totals): IndexGapTable['alpha'] {
  const of = (role: 'concern' | 'behavior') => {
    if (!told(role)) return null;
    const verdict = total[role];
    return verdict === 'some' || verdict === 'many'
      ? inSteps(alpha[role], steps[verdict])
      : alpha[role];
  };
  const figures = { concern: of('concern'), behavior: of('behavior') };
  return told('concern') && told('behavior')
    ? { ...alpha, ...figures }
    : { ...figures, withheld: 'small-cell' };
}

/** Every correlation of an item with the rest is another equation: told of an index of many or of judged combinations. */
function restOf(
  rest: NonNullable<IndexGapTable['itemRest']>,
  told: IsTold,
  total: Totals,
): NonNullable<IndexGapTable['itemRest']> {
  const of = (role: 'concern' | 'behavior'): readonly ItemRest[] => {
    if (!told(role) || total[role] === 'some') return [];
    if (total[role] === 'judged') return rest[role];
    return rest[role].map((each) => ({
      ...each,
      correlation: inSteps(each.correlation, steps.many),
    }));
  };
  return { concern: of('concern'), behavior: of('behavior') };
}
