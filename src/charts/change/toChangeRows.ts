import type { StudySummary } from '../../results/document/StudySummary';
import { isCertainChange } from '../../results/waves/rankChanges';
import type { ChangeRow, SubjectChange } from '../../results/waves/WaveComparison';
import { type ChartCell, toChartCell } from '../cells/ChartCell';
import { type ChartGroup, toChartGroups } from '../cells/ChartGroup';

/** One figure then and now, and how far it moved. */
export interface ChangeChartRow {
  readonly key: string;
  readonly group: ChartGroup;
  /** The subject's name, where rows are subjects; else the group names the row. */
  readonly label?: string;
  readonly earlier: ChartCell;
  readonly later: ChartCell;
  readonly change: ChartCell;
  /** Beyond chance after the correction that the chart states. */
  readonly isCertain: boolean;
  readonly pHolm: number | null;
  readonly pBH: number | null;
}

/** One subject group by group, `Total` first; certain after Holm's correction over the groups. */
export function toGroupChanges(
  { rows }: SubjectChange,
  summary: StudySummary,
): readonly ChangeChartRow[] {
  const groups = toChartGroups(
    rows.map((row) => row.group),
    summary,
  );
  return rows.flatMap((row) => {
    const group = groups.get(row.group);
    if (!group) return [];
    return [
      { key: row.group, group, ...cellsOf(row), isCertain: row.pHolm !== null && row.pHolm < 0.05 },
    ];
  });
}

/**
 * One group over several subjects, the largest change first and those without one last; certain after Benjamini and
 * Hochberg's correction over the whole comparison.
 */
export function toSubjectChanges(
  changes: readonly SubjectChange[],
  group: string,
  summary: StudySummary,
  nameOf: (change: SubjectChange) => string,
): readonly ChangeChartRow[] {
  const drawn = toChartGroups([group], summary).get(group);
  if (!drawn) return [];
  return changes
    .flatMap((change) => {
      const row = change.rows.find((each) => each.group === group);
      return row ? [{ change, row }] : [];
    })
    .sort((a, b) => Math.abs(b.row.change ?? -1) - Math.abs(a.row.change ?? -1))
    .map(({ change, row }) => ({
      key: JSON.stringify(change.subject),
      group: drawn,
      label: nameOf(change),
      ...cellsOf(row),
      isCertain: isCertainChange(row),
    }));
}

function cellsOf(row: ChangeRow) {
  const [earlier, later] = [toChartCell(row.earlier), toChartCell(row.later)];
  const { pHolm, pBH } = row;
  return { earlier, later, change: changeCell(row, earlier, later), pHolm, pBH };
}

/** A change has no figure where either wave's is hidden. */
function changeCell(
  { change, interval }: ChangeRow,
  earlier: ChartCell,
  later: ChartCell,
): ChartCell {
  const hidden = [earlier, later].find((cell) => cell.kind === 'hidden');
  if (hidden) return { ...hidden, n: null };
  if (change === null) return { kind: 'hidden', why: 'undefined', n: null };
  return { kind: 'shown', value: change, n: null, cautions: [], ...(interval && { interval }) };
}
