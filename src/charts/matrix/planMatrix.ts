import type { PlacedText } from '../rows/RowPlan';
import { textWidth } from '../words/textWidth';
import { fontSize, lineHeight } from '../words/typeScale';
import { wrapText } from '../words/wrapText';

export interface CellPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MatrixPlan {
  readonly texts: readonly PlacedText[];
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly CellPlace[])[];
  /** Columns are named by letters, explained above, and written in each cell. */
  readonly lettered: boolean;
  readonly bottom: number;
}

/** A column's name, and a quiet word under it. */
export interface ColumnNeed {
  readonly label: string;
  readonly note: string;
}

const least = 72;
const most = 132;
const letteredLeast = 58;
const cellHeight = 46;
const gap = 3;

/** Places a matrix: names over the columns where they fit, else letters with a list of what they stand for. */
export function planMatrix(
  rows: readonly string[],
  columns: readonly ColumnNeed[],
  width: number,
): MatrixPlan {
  const labelWidth = Math.min(
    Math.max(0, ...rows.map((row) => textWidth(row, fontSize.label))),
    width * 0.34,
  );
  const cellWidth = Math.min(most, (width - labelWidth - 12) / Math.max(1, columns.length));
  const heads = columns.map(({ label }) => wrapText(label, cellWidth - 10, fontSize.note));
  const fits =
    cellWidth >= least &&
    heads.every((lines) => lines.length <= 5) &&
    rows.every((row) => wrapText(row, labelWidth, fontSize.label).length <= 3);
  return fits
    ? planNamed(rows, columns, heads, labelWidth, cellWidth)
    : planLettered(rows, columns, width);
}

function planNamed(
  rows: readonly string[],
  columns: readonly ColumnNeed[],
  heads: readonly (readonly string[])[],
  labelWidth: number,
  cellWidth: number,
): MatrixPlan {
  const left = labelWidth + 12;
  const headLines = Math.max(0, ...heads.map((lines) => lines.length));
  const headHeight = (headLines + 1) * lineHeight.note + 8;
  const texts: PlacedText[] = columns.flatMap((column, j) => {
    const x = left + j * cellWidth + 2;
    const lines = heads[j] ?? [];
    const first = headLines - lines.length + 1;
    const words = lines.map(
      (text, k): PlacedText => ({
        text,
        x,
        y: (first + k) * lineHeight.note - 4,
        style: 'small',
        anchor: 'start',
      }),
    );
    const note: PlacedText = {
      text: column.note,
      x,
      y: (headLines + 1) * lineHeight.note - 4,
      style: 'note',
      anchor: 'start',
    };
    return [...words, note];
  });
  let y = headHeight;
  const cells = rows.map((row) => {
    const lines = wrapText(row, labelWidth, fontSize.label);
    const height = Math.max(cellHeight, lines.length * lineHeight.label + 4);
    const first = y + (height - lines.length * lineHeight.label) / 2;
    for (const [k, text] of lines.entries())
      texts.push({
        text,
        x: 0,
        y: first + (k + 1) * lineHeight.label - 4.5,
        style: 'label',
        anchor: 'start',
      });
    const places = columns.map((_, j) => ({
      x: left + j * cellWidth,
      y,
      width: cellWidth - gap,
      height: height - gap,
    }));
    y += height;
    return places;
  });
  return { texts, cells, lettered: false, bottom: y + 8 };
}

function planLettered(
  rows: readonly string[],
  columns: readonly ColumnNeed[],
  width: number,
): MatrixPlan {
  const texts: PlacedText[] = [];
  let y = 0;
  for (const [j, { label, note }] of columns.entries()) {
    texts.push({
      text: columnLetter(j),
      x: 0,
      y: y + lineHeight.note - 4,
      style: 'strong',
      anchor: 'start',
    });
    for (const text of wrapText(`${label} (${note})`, width - 24, fontSize.note)) {
      y += lineHeight.note;
      texts.push({ text, x: 24, y: y - 4, style: 'note', anchor: 'start' });
    }
  }
  const perLine = Math.max(1, Math.min(columns.length, Math.floor(width / letteredLeast)));
  const cellWidth = Math.min(most, width / perLine);
  const cells = rows.map((row) => {
    y += 12;
    for (const text of wrapText(row, width, fontSize.label)) {
      y += lineHeight.label;
      texts.push({ text, x: 0, y: y - 4.5, style: 'label', anchor: 'start' });
    }
    y += 2;
    const places = columns.map((_, j) => ({
      x: (j % perLine) * cellWidth,
      y: y + Math.floor(j / perLine) * cellHeight,
      width: cellWidth - gap,
      height: cellHeight - gap,
    }));
    y += Math.ceil(columns.length / perLine) * cellHeight;
    return places;
  });
  return { texts, cells, lettered: true, bottom: y + 8 };
}

/** `A` … `Z`, then `AA`, `AB` …, as a spreadsheet names its columns. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}
