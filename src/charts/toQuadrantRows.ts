import type { QuadrantName, QuadrantRow } from '../results/Results';
import type { StudySummary } from '../results/StudySummary';
import { type ChartCell, toChartCell } from './ChartCell';
import { type ChartGroup, toChartGroups } from './ChartGroup';

/** The paradoxical first, so that their shares start from one line and compare at a glance. */
export const quadrantOrder: readonly QuadrantName[] = [
  'paradoxical',
  'guarded',
  'cautious',
  'carefree',
];

/** One group's four quadrants, in `quadrantOrder`. */
export interface QuadrantBarRow {
  readonly group: ChartGroup;
  readonly cells: readonly ChartCell[];
}

/** The quadrants of a pair or of the indices, group by group. */
export function toQuadrantRows(
  rows: readonly QuadrantRow[],
  summary: StudySummary,
): readonly QuadrantBarRow[] {
  const groups = toChartGroups(
    rows.map((row) => row.group),
    summary,
  );
  return [...groups.values()].map((group) => ({
    group,
    cells: quadrantOrder.map((quadrant) => {
      const row = rows.find((each) => each.group === group.name && each.quadrant === quadrant);
      return row ? toChartCell(row) : { kind: 'hidden', why: 'undefined', n: null };
    }),
  }));
}
