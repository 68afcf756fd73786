import type { EstimateRow } from '../../results/document/Results';
import type { StudySummary } from '../../results/document/StudySummary';
import type { GapTable } from '../../results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../results/measures/indexGap/indexGapSchema';
import { type ChartCell, toChartCell } from '../cells/ChartCell';
import { type ChartGroup, toChartGroups } from '../cells/ChartGroup';

/** One group of a dumbbell: what it says, what it does, and the gap between the two. */
export interface DumbbellRow {
  readonly group: ChartGroup;
  readonly concerned: ChartCell;
  readonly acting: ChartCell;
  readonly gap: ChartCell;
}

/** Shares concerned and acting beside the gap, by group, Total first. */
export function toDumbbellRows(table: GapTable, summary: StudySummary): readonly DumbbellRow[] {
  return toRows(table.rows, table.concerned, table.acting, summary);
}

/** The two indices beside the index gap, by group, Total first. */
export function toIndexDumbbellRows(
  table: IndexGapTable,
  summary: StudySummary,
): readonly DumbbellRow[] {
  return toRows(table.rows, table.concernIndex, table.behaviorIndex, summary);
}

function toRows(
  gaps: readonly EstimateRow[],
  concerned: readonly EstimateRow[] = [],
  acting: readonly EstimateRow[] = [],
  summary: StudySummary,
): readonly DumbbellRow[] {
  const groups = toChartGroups(
    gaps.map((row) => row.group),
    summary,
  );
  return gaps.flatMap((gap) => {
    const group = groups.get(gap.group);
    if (!group) return [];
    return [
      {
        group,
        gap: toChartCell(gap),
        concerned: cellOf(concerned, gap),
        acting: cellOf(acting, gap),
      },
    ];
  });
}

function cellOf(rows: readonly EstimateRow[], gap: EstimateRow): ChartCell {
  const row = rows.find(({ group }) => group === gap.group);
  return row ? toChartCell(row) : { kind: 'hidden', why: 'undefined', n: gap.n };
}
