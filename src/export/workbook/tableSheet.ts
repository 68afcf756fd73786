import type { Cell, Row, Sheet } from 'write-excel-file/universal';
import { spreadsheetText } from '../csv/spreadsheetText';
import type { ExportBlock, ExportCell, ExportFormat, ExportTable } from '../ExportTable';
import { xmlText } from '../xmlText';

const numberFormats: Readonly<Record<Exclude<ExportFormat, 'text'>, string>> = {
  count: '#,##0',
  share: '0.0%',
  points: '+0.0%;-0.0%;0.0%',
  decimal: '0.000',
  p: '0.0000',
};

/** Widths of the first columns, which hold the facts' terms. */
const least = [34, 24];

const ink = '#5A5E66';
const ground = '#F1EFE9';

/** A table as a sheet: its title, its facts, then its blocks. */
export function tableSheet(name: string, { title, facts, blocks }: ExportTable): Sheet<Blob> {
  const widest = Math.max(2, ...blocks.map(({ columns }) => columns.length));
  const widths = Array.from({ length: widest }, (_, column) =>
    Math.min(60, Math.max(least[column] ?? 16, longestText(blocks, column) + 2)),
  );
  return {
    sheet: name,
    data: [
      [{ ...textCell(title), fontWeight: 'bold', fontSize: 14 }],
      ...facts.map((fact) => factRow(fact, widths)),
      ...blocks.flatMap(blockRows),
    ],
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape',
    showGridLines: false,
  };
}

function longestText(blocks: readonly ExportBlock[], column: number): number {
  const texts = blocks
    .filter(({ columns }) => columns[column]?.format === 'text')
    .flatMap(({ rows }) => rows.map((row) => row[column]))
    .filter((cell) => typeof cell === 'string');
  return texts.reduce((longest, text) => Math.max(longest, text.length), 0);
}

/** Points. */
const lineHeight = 15;

/** What a fact is, and what it says, in as many lines as it needs within the sheet's columns. */
export function factRow([term, text]: readonly [string, string], widths: readonly number[]): Row {
  const [, ...others] = widths;
  const room = others.reduce((sum, width) => sum + width, 0);
  const head = { ...textCell(term), textColor: ink, alignVertical: 'top' } as const;
  if (text.length <= room || others.length === 0) return [head, textCell(text)];
  const height = lineHeight * Math.ceil((text.length * 1.1) / room);
  const wrapped = { ...textCell(text), wrap: true, alignVertical: 'top', height } as const;
  return [head, { ...wrapped, columnSpan: others.length }, ...others.slice(1).map(() => null)];
}

/** A text that stays one: a sheet never reads it as a formula, not even when it is edited. */
export function textCell(stated: string) {
  const text = xmlText(stated);
  return spreadsheetText(text) === text
    ? { value: text, type: String }
    : { value: text, type: String, format: '@' };
}

function blockRows({ title, columns, rows }: ExportBlock): readonly Row[] {
  return [
    [],
    [{ ...textCell(title), fontWeight: 'bold' }],
    columns.map(({ label, format }, i) => ({
      ...textCell(label),
      fontWeight: 'bold',
      backgroundColor: ground,
      bottomBorderStyle: 'thin',
      bottomBorderColor: ink,
      alignVertical: 'bottom',
      wrap: true,
      height: 32,
      ...(format === 'text' ? indentAfter(i) : { align: 'right' }),
    })),
    ...rows.map((row) => row.map((cell, i) => sheetCell(cell, columns[i]?.format ?? 'text', i))),
  ];
}

function sheetCell(cell: ExportCell, format: ExportFormat, column: number): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string')
    return {
      ...textCell(cell),
      ...indentAfter(column),
      ...(format !== 'text' && { fontStyle: 'italic' }),
    };
  if (!Number.isFinite(cell)) return null;
  return {
    value: cell,
    type: Number,
    ...(format !== 'text' && { format: numberFormats[format] }),
  };
}

/** Keeps words off the number that ends the column before. */
function indentAfter(column: number) {
  return column === 0 ? {} : ({ align: 'left', indent: 1 } as const);
}
