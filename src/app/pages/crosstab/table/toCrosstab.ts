import { type ChartCell, toChartCell } from '../../../../charts/cells/ChartCell';
import type { ColumnLetters, EstimateRow } from '../../../../results/document/Results';
import { type ByTable, ofTable } from '../../../../results/measures/byMeasure';
import type { ItemTable } from '../../../../results/measures/Measures';
import type { Crosstab, CrosstabCell, CrosstabColumn, CrosstabRow } from './Crosstab';
import { lettersIn } from './lettersIn';

export type CrosstabTable = ItemTable;

const absent: ChartCell = { kind: 'hidden', why: 'no-answers', n: null };

/**
 * One item's tables of one view as a crosstab; the first table gives the columns. Letters of the other tables are
 * told in those columns' letters, also where a table lacks a group.
 */
export function toCrosstab(tables: readonly [CrosstabTable, ...CrosstabTable[]]): Crosstab {
  const [first] = tables;
  const columns = columnsOf(first);
  return { columns, rows: tables.flatMap((table) => ofTable(rowsOf, table, columns)) };
}

function columnsOf({ rows, letters = [] }: CrosstabTable): readonly CrosstabColumn[] {
  const groups = [...new Set(rows.map((row) => row.group))];
  return groups.map((group) => {
    const own = rows.filter((row) => row.group === group);
    const known = (figure: (row: EstimateRow) => number | null | undefined) =>
      own.map(figure).find((value) => value !== null && value !== undefined) ?? null;
    const letter = letters.find((each) => each.group === group)?.letter;
    return {
      group,
      n: known((row) => (row.base === undefined ? row.n : row.base)),
      weightedBase: known((row) => row.weightedBase),
      effectiveBase: known((row) => row.effectiveBase),
      ...(letter !== undefined && { letter }),
    };
  });
}

type RowsOf = ByTable<
  readonly CrosstabRow[],
  [columns: readonly CrosstabColumn[]],
  CrosstabTable['measure']
>;

/** The rows that each measure of an item stands in. */
const rowsOf: RowsOf = {
  'top-box': (table, columns) => [oneRow('top', table.top.join(' / '), 'percent', table, columns)],
  distribution: (table, columns) => {
    const levels = table.levels.map((level) => levelRow('level', level, table, columns));
    const { nets: netRows = [], letters } = table;
    const nets = [...new Set(netRows.flatMap((row) => row.level ?? []))].map((net) =>
      levelRow('net', net, { rows: netRows, ...(letters && { letters }) }, columns),
    );
    return [...levels, ...nets];
  },
  'net-score': (table, columns) => [
    oneRow(
      'net-score',
      `${table.top.join(' / ')} − ${table.bottom.join(' / ')}`,
      'points',
      table,
      columns,
    ),
  ],
  mean: (table, columns) => [oneRow('mean', '', 'score', table, columns)],
  median: (table, columns) => [oneRow('median', '', 'score', table, columns)],
};

function oneRow(
  kind: CrosstabRow['kind'],
  label: string,
  unit: CrosstabRow['unit'],
  { rows, letters }: Lettered,
  columns: readonly CrosstabColumn[],
): CrosstabRow {
  return { kind, label, unit, ...cellsOf(rows, letters, columns) };
}

interface Lettered {
  readonly rows: readonly EstimateRow[];
  readonly letters?: readonly ColumnLetters[];
}

function levelRow(
  kind: 'level' | 'net',
  label: string,
  { rows, letters }: Lettered,
  columns: readonly CrosstabColumn[],
): CrosstabRow {
  const own = rows.filter((row) => row.level === label);
  const ownLetters = letters?.filter((each) => each.level === label);
  return { kind, label, unit: 'percent', ...cellsOf(own, ownLetters, columns) };
}

function cellsOf(
  rows: readonly EstimateRow[],
  letters: readonly ColumnLetters[] | undefined,
  columns: readonly CrosstabColumn[],
): { readonly cells: readonly CrosstabCell[]; readonly isCompared: boolean } {
  const drawn = columns.map(({ group }) => {
    const row = rows.find((each) => each.group === group);
    return { row, cell: row ? toChartCell(row) : absent };
  });
  // A letter beside a figure that isn't shown, or naming one, would say which way it lies.
  const shown = columns.filter((_, i) => drawn[i]?.cell.kind === 'shown');
  const higher = lettersIn(letters ?? [], shown);
  return {
    isCompared: letters !== undefined && letters.length > 1,
    cells: drawn.map(({ row, cell }, i) => {
      if (!row) return { cell, higherThan: '' };
      const higherThan = higher.get(columns[i]?.group ?? '') ?? '';
      const count = row.base === undefined ? row.count : row.n;
      return { cell, higherThan, ...(count !== undefined && { count }) };
    }),
  };
}
