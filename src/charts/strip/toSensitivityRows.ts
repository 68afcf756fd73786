import type { SensitivityTable } from '../../results/measures/sensitivity/sensitivitySchema';
import { totalKey } from '../../results/rows/isTotalRow';
import { type ChartCell, toChartCell } from '../cells/ChartCell';

/** The gap under one choice; `detail` names the item left out. */
export interface SensitivityChartRow {
  readonly choice: string;
  readonly detail?: string;
  readonly cell: ChartCell;
  /** The study's own choices. */
  readonly isBase: boolean;
}

/** One group's gap under each choice, the study's own first. */
export function toSensitivityRows(
  table: SensitivityTable,
  group = totalKey,
): readonly SensitivityChartRow[] {
  return table.rows
    .filter((row) => row.group === group)
    .map((row) => ({
      choice: row.choice,
      cell: toChartCell(row),
      isBase: row.choice === baseChoice,
      ...(row.detail !== undefined && { detail: row.detail }),
    }));
}

const baseChoice = 'as-defined';
