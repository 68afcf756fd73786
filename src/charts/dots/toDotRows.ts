import type { FigureUnit } from '../../format/formatFigure';
import type { StudySummary } from '../../results/document/StudySummary';
import { isOf } from '../../results/measures/byMeasure';
import type { ResultTable } from '../../results/measures/Measures';
import { type ChartCell, toChartCell } from '../cells/ChartCell';
import { type ChartGroup, toChartGroups } from '../cells/ChartGroup';

/** Tables that dots are drawn of: shares of top boxes, or means. */
type DottedTable = ResultTable<'top-box' | 'mean' | 'median'>;

/** One group's estimate of one item. */
export interface DotLane {
  readonly group: ChartGroup;
  readonly cell: ChartCell;
  readonly letter?: string;
  readonly higherThan?: string;
}

/** One item with its groups. */
interface DotRow {
  readonly item: string;
  readonly label: string;
  readonly lanes: readonly DotLane[];
}

export interface DotPlotData {
  readonly rows: readonly DotRow[];
  readonly unit: Extract<FigureUnit, 'percent' | 'score'>;
  /** Scores run from 1 to this; absent where the items are not scales of one length. */
  readonly levelCount?: number;
}

/** Estimates of several items by group, in the order given: shares of top boxes, or means. */
export function toDotRows(tables: readonly DottedTable[], summary: StudySummary): DotPlotData {
  const items = new Map(summary.items?.map((item) => [item.id, item]));
  const lengths = new Set(
    tables.map(({ item }) => {
      const summarised = items.get(item);
      return summarised?.kind === 'scale' ? summarised.levels.length : 0;
    }),
  );
  const [levelCount = 0] = lengths.size === 1 ? lengths : [];
  return {
    unit: tables[0] && !isOf('top-box', tables[0]) ? 'score' : 'percent',
    ...(levelCount > 1 && { levelCount }),
    rows: tables.map((table) => ({
      item: table.item,
      label: items.get(table.item)?.label ?? table.item,
      lanes: toLanes(table, summary),
    })),
  };
}

function toLanes(table: DottedTable, summary: StudySummary): readonly DotLane[] {
  const groups = toChartGroups(
    table.rows.map((row) => row.group),
    summary,
  );
  return table.rows.flatMap((row) => {
    const group = groups.get(row.group);
    if (!group) return [];
    const letters = table.letters?.find((each) => each.group === row.group);
    return [
      {
        group,
        cell: toChartCell(row),
        ...(letters && { letter: letters.letter, higherThan: letters.higherThan }),
      },
    ];
  });
}
