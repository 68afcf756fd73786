import type { ItemSummary, StudySummary } from '../../results/document/StudySummary';
import type { DistributionTable } from '../../results/measures/distribution/distributionSchema';
import type { TopBoxTable } from '../../results/measures/topBox/topBoxSchema';
import { type ChartCell, toChartCell } from '../cells/ChartCell';
import { type ChartGroup, toChartGroups } from '../cells/ChartGroup';

/** One group's answers, lowest level first, with the nets that stand at the bar's ends. */
export interface DivergingRow {
  readonly group: ChartGroup;
  readonly cells: readonly ChartCell[];
  readonly low?: ChartCell;
  readonly high?: ChartCell;
  /** This column's own letter, and the letters of those that its nets exceed. */
  readonly letter?: string;
  readonly lowHigherThan?: string;
  readonly higherThan?: string;
}

export interface DivergingBarsData {
  readonly levels: readonly string[];
  /** Levels left of the centre; a neutral level counts half. */
  readonly middle: number;
  readonly rows: readonly DivergingRow[];
}

/** Tables of the nets at the ends of the bars: what the item's top box is, and what stands against it. */
export interface EndTables {
  readonly low?: TopBoxTable;
  readonly high?: TopBoxTable;
}

/** A distribution by group, for drawing about the item's neutral level (about its top box where it has none). */
export function toDivergingRows(
  table: DistributionTable,
  item: Pick<ItemSummary, 'neutral' | 'top'>,
  summary: StudySummary,
  ends: EndTables = {},
): DivergingBarsData {
  const groups = toChartGroups(
    table.rows.map((row) => row.group),
    summary,
  );
  const rows = [...groups.values()].map((group): DivergingRow => {
    const low = endCell(ends.low, group.name);
    const high = endCell(ends.high, group.name);
    const lettersOf = (table: TopBoxTable | undefined) =>
      table?.letters?.find((each) => each.group === group.name);
    const [lowLetters, letters] = [lettersOf(ends.low), lettersOf(ends.high)];
    return {
      group,
      cells: table.levels.map((level) => levelCell(table, group.name, level)),
      ...(low && { low }),
      ...(high && { high }),
      ...(lowLetters && { letter: lowLetters.letter, lowHigherThan: lowLetters.higherThan }),
      ...(letters && { letter: letters.letter, higherThan: letters.higherThan }),
    };
  });
  return { levels: table.levels, middle: middleOf(table.levels, item), rows };
}

function levelCell(table: DistributionTable, group: string, level: string): ChartCell {
  const row = table.rows.find((each) => each.group === group && each.level === level);
  return row ? toChartCell(row) : { kind: 'hidden', why: 'undefined', n: null };
}

function endCell(table: TopBoxTable | undefined, group: string): ChartCell | undefined {
  const row = table?.rows.find((each) => each.group === group);
  return row && toChartCell(row);
}

function middleOf(
  levels: readonly string[],
  { neutral, top }: Pick<ItemSummary, 'neutral' | 'top'>,
): number {
  const neutralPlace = neutral === undefined ? -1 : levels.indexOf(neutral);
  if (neutralPlace >= 0) return neutralPlace + 0.5;
  if (levels.length % 2 === 0 || isNumbered(levels)) return levels.length / 2;
  const topPlace = levels.findIndex((level) => top.includes(level));
  return topPlace > 0 ? topPlace : levels.length / 2;
}

/** An odd number of points, each with its number: the middle one is neither side, whatever the words at the ends. */
function isNumbered(levels: readonly string[]): boolean {
  return levels.length >= 5 && levels.every((level) => /^-?\d/.test(level.trim()));
}
