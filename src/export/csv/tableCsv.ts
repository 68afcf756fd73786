import type { ExportCell, ExportTable } from '../ExportTable';
import { spreadsheetText } from './spreadsheetText';

/**
 * Tables as CSV (RFC 4180, UTF-8 with its mark so that spreadsheets read accents): each with the facts to read it
 * alone, then its blocks, an empty line between. Numbers are bare, a point for the decimals, in full precision.
 */
export function tableCsv(tables: readonly ExportTable[]): string {
  const lines = tables.flatMap((table, i) => [...(i > 0 ? [[], []] : []), ...tableLines(table)]);
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function tableLines({ title, facts, blocks }: ExportTable): readonly (readonly ExportCell[])[] {
  return [
    [title],
    ...facts,
    ...blocks.flatMap((block) => [
      [],
      [block.title],
      block.columns.map(({ label }) => label),
      ...block.rows,
    ]),
  ];
}

function csvCell(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = spreadsheetText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
