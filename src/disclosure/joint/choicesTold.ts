import type { ResultsDocument } from '../../results/document/ResultsDocument';
import { isOf, tablesOf } from '../../results/measures/byMeasure';
import type { IndexGapTable } from '../../results/measures/indexGap/indexGapSchema';
import type {
  SensitivityRow,
  SensitivityTable,
} from '../../results/measures/sensitivity/sensitivitySchema';
import { isTotalRow, totalRow } from '../../results/rows/isTotalRow';
import { type DisclosurePolicy, isSmall } from '../DisclosurePolicy';
import type { Asked } from '../publish/Asked';
import { pairedCounts } from './jointCounts';
import type { IndexVerdicts } from './judgeIndices';
import { judgeStrip } from './judgeStrip';

/** A choice of other cut points makes other counts; only all respondents are many enough to tell them of. */
const sensitiveBase = 20;

/**
 * Which rows of the strips over all respondents may be told: those of a gap whose quadrants are printed, where whom the
 * choice moves is no small count.
 */
export function choicesTold(
  document: ResultsDocument,
  isWithheld: (row: object) => boolean,
  indices: ReadonlyMap<IndexGapTable, IndexVerdicts>,
  policy: DisclosurePolicy,
  asked: Asked | undefined,
): (table: SensitivityTable, row: SensitivityRow) => boolean {
  const unfiltered = document.tables.filter(({ filters = [] }) => filters.length === 0);
  const gaps = [...tablesOf('gap', unfiltered), ...tablesOf('index-gap', unfiltered)];
  const gapOf = ({ of, concern, behavior }: SensitivityTable) =>
    gaps.find(
      (gap) =>
        isOf(of, gap) &&
        (isOf('index-gap', gap) || (gap.concern === concern && gap.behavior === behavior)),
    );
  const isTold = (item: string, level: string) =>
    !tablesOf('distribution', unfiltered).some(
      (table) =>
        table.item === item &&
        table.rows.some((row) => isTotalRow(row) && row.level === level && isWithheld(row)),
    );
  const strips = new Map<SensitivityTable, (choice: string) => boolean>();
  const stripOf = (table: SensitivityTable): ((choice: string) => boolean) => {
    const find = (id: string | undefined) => document.study.items?.find((item) => item.id === id);
    const [concern, behavior] = [find(table.concern), find(table.behavior)];
    const cells =
      asked && concern && behavior
        ? pairedCounts(asked.answer, concern.id, behavior.id, asked.filters)
        : undefined;
    if (!concern || !behavior || !cells) return (choice) => choice === 'as-defined';
    return judgeStrip(concern, behavior, cells, policy, isTold);
  };
  return (table, row) => {
    const gap = gapOf(table);
    const n = row.n ?? 0;
    const quadrants = (gap?.quadrants ?? []).filter(isTotalRow);
    if (!gap || quadrants.length === 0 || quadrants.some(isWithheld)) return false;
    if (n < sensitiveBase * policy.minCell) return false;
    if (isOf('index-gap', gap)) {
      const all = totalRow(gap.rows);
      const { concern, behavior } = indices.get(gap)?.total ?? {};
      if (!all || isWithheld(all)) return false;
      const isFew = concern === 'judged' || behavior === 'judged';
      return row.choice === 'as-defined' || (!isFew && isLike(n, all.n ?? 0, policy));
    }
    const strip = strips.get(table) ?? stripOf(table);
    strips.set(table, strip);
    return strip(row.choice);
  };
}

/** Whether as many are counted, or enough more or fewer. */
function isLike(n: number, other: number, policy: DisclosurePolicy): boolean {
  return n === other || !isSmall(Math.abs(n - other), policy);
}
