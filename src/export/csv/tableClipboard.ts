import type { TableContent } from '../../charts/frame/TableContent';
import { spreadsheetText } from './spreadsheetText';

/** A table in the two forms that programs paste: tab-separated text, and HTML for documents and slides. */
export interface ClipboardTable {
  readonly text: string;
  readonly html: string;
}

/** The table shown beside a chart, with a line that says how to read it. */
export function tableClipboard(content: TableContent, method: string): ClipboardTable {
  const { caption, columns, rows } = content;
  const lines = [columns, ...rows.map(({ header, cells }) => [header, ...cells])];
  const text = [[caption], ...lines, [method]].map((cells) => cells.map(tsvCell).join('\t'));
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map(({ header, cells }) => {
    const figures = cells.map((cell) => `<td>${escaped(cell)}</td>`).join('');
    return `<tr><th scope="row">${escaped(header)}</th>${figures}</tr>`;
  });
  const table = `<table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  return { text: text.join('\r\n'), html: `${table}<p>${escaped(method)}</p>` };
}

/** `+12`, `-0.4 %` or `+13.1 to +17.5`: figures, and no formula. */
const signedFigures = /^[+-][\d.,]+\s?%?( \p{L}{1,3} [+\u2212-]?[\d.,]+\s?%?)?$/u;

function tsvCell(cell: string): string {
  const text = cell.replace(/[\t\r\n]+/g, ' ');
  return signedFigures.test(text) ? text : spreadsheetText(text);
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (char) => entities[char] ?? char);
}
