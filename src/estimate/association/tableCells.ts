import type { Grouping } from '../Grouping';

/** Respondents by cell of a two-way table whose empty rows and columns are left out. */
export interface TableCells {
  /** 0 outside the table, else 1 + row + column·rowCount. */
  readonly cells: Uint16Array;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Level by group of the respondents with both; rows and columns of no weight are left out. */
export function tableCells(
  levels: Uint8Array | Uint16Array,
  levelCount: number,
  { codes, names }: Grouping,
  filter: Uint8Array | undefined,
  weights: Float64Array | undefined,
): TableCells {
  const rowWeights = new Float64Array(levelCount + 1);
  const columnWeights = new Float64Array(names.length + 1);
  for (let i = 0; i < levels.length; i++) {
    if (levels[i] === 0 || codes[i] === 0 || filter?.[i] === 0) continue;
    const weight = weights ? weights[i]! : 1;
    rowWeights[levels[i]!]! += weight;
    columnWeights[codes[i]!]! += weight;
  }
  const rows = numberHeld(rowWeights);
  const columns = numberHeld(columnWeights);
  const cells = new Uint16Array(levels.length);
  for (let i = 0; i < levels.length; i++) {
    if (filter?.[i] === 0) continue;
    const row = rows.numbers[levels[i]!]!;
    const column = columns.numbers[codes[i]!]!;
    if (row > 0 && column > 0) cells[i] = row + (column - 1) * rows.count;
  }
  return { cells, rowCount: rows.count, columnCount: columns.count };
}

function numberHeld(weights: Float64Array): {
  readonly numbers: Uint16Array;
  readonly count: number;
} {
  let count = 0;
  const numbers = Uint16Array.from(weights, (weight, code) =>
    code > 0 && weight > 0 ? ++count : 0,
  );
  return { numbers, count };
}
