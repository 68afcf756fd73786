import type { StudySummary } from '../../results/document/StudySummary';
import type { GapTable } from '../../results/measures/gap/gapSchema';
import { totalKey } from '../../results/rows/isTotalRow';
import type { Direction, Evidence } from '../../study/Study';
import { type ChartCell, toChartCell } from '../cells/ChartCell';

interface MatrixConcern {
  readonly id: string;
  readonly label: string;
}

interface MatrixBehavior extends MatrixConcern {
  readonly evidence: Evidence;
  readonly direction: Direction;
}

/** Every concern against every behavior, in one group. */
export interface GapMatrixData {
  readonly concerns: readonly MatrixConcern[];
  readonly behaviors: readonly MatrixBehavior[];
  /** `gaps[concern][behavior]`; undefined where the results hold no such pair. */
  readonly gaps: readonly (readonly (ChartCell | undefined)[])[];
}

/** Gap tables as a matrix, concerns and behaviors in the order in which they come. */
export function toGapMatrix(
  tables: readonly GapTable[],
  summary: StudySummary,
  group = totalKey,
): GapMatrixData {
  const label = (id: string) => summary.items?.find((item) => item.id === id)?.label ?? id;
  const concerns = [...new Set(tables.map((table) => table.concern))];
  const behaviors = new Map(tables.map((table) => [table.behavior, table]));
  return {
    concerns: concerns.map((id) => ({ id, label: label(id) })),
    behaviors: [...behaviors].map(([id, { evidence, direction }]) => ({
      id,
      label: label(id),
      evidence,
      direction,
    })),
    gaps: concerns.map((concern) =>
      [...behaviors.keys()].map((behavior) => {
        const table = tables.find((each) => each.concern === concern && each.behavior === behavior);
        const row = table?.rows.find((each) => each.group === group);
        return row && toChartCell(row);
      }),
    ),
  };
}
