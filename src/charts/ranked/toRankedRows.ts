import type { EstimateRow } from '../../results/document/Results';
import type { StudySummary } from '../../results/document/StudySummary';
import type { TopBoxTable } from '../../results/measures/topBox/topBoxSchema';
import { totalKey } from '../../results/rows/isTotalRow';
import { type ChartCell, toChartCell } from '../cells/ChartCell';
import { type ChartGroup, toChartGroups } from '../cells/ChartGroup';
import { totalPaint } from '../cells/generationPaint';

/** One bar: an item or an option, ranked by the chosen group. */
export interface RankedRow {
  readonly id: string;
  readonly label: string;
  readonly cell: ChartCell;
  /** The same figure in a second group. */
  readonly compared?: ChartCell;
}

export interface RankedBarsData {
  readonly group: ChartGroup;
  readonly compared?: ChartGroup;
  readonly rows: readonly RankedRow[];
}

/** Which group the bars show and rank by (`Total` unless said), and which one the marks beside them. */
export interface RankedChoice {
  readonly group?: string;
  readonly compare?: string;
}

/** Items by the share in their top box, highest first; figures that are not shown come last. */
export function toRankedRows(
  tables: readonly TopBoxTable[],
  summary: StudySummary,
  choice: RankedChoice = {},
): RankedBarsData {
  const entries = tables.map((table) => ({
    id: table.item,
    label: summary.items?.find((item) => item.id === table.item)?.label ?? table.item,
    rows: table.rows,
  }));
  return ranked(entries, summary, choice);
}

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly EstimateRow[];
}

function ranked(
  entries: readonly Entry[],
  summary: StudySummary,
  { group = totalKey, compare }: RankedChoice,
): RankedBarsData {
  const names = [...new Set(entries.flatMap(({ rows }) => rows.map((row) => row.group)))];
  const groups = toChartGroups([...names, group, ...(compare ? [compare] : [])], summary);
  const rows = entries.map(({ id, label, rows }): RankedRow => {
    const compared = compare === undefined ? undefined : cellOf(rows, compare);
    return { id, label, cell: cellOf(rows, group), ...(compared && { compared }) };
  });
  const shown = groups.get(group) ?? { name: group, isTotal: false, paint: totalPaint };
  const comparedGroup = compare === undefined ? undefined : groups.get(compare);
  return {
    group: shown,
    ...(comparedGroup && { compared: comparedGroup }),
    rows: rows.toSorted((a, b) => rank(b.cell) - rank(a.cell)),
  };
}

function cellOf(rows: readonly EstimateRow[], group: string): ChartCell {
  const row = rows.find((each) => each.group === group);
  return row ? toChartCell(row) : { kind: 'hidden', why: 'undefined', n: null };
}

function rank(cell: ChartCell): number {
  return cell.kind === 'shown' ? cell.value : -1;
}
