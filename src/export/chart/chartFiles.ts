import type { TableContent } from '../../charts/frame/TableContent';
import type { ResultTable } from '../../results/measures/Measures';
import { type ClipboardTable, tableClipboard } from '../csv/tableClipboard';
import { tableCsv } from '../csv/tableCsv';
import { tablesCsv } from '../csv/tablesCsv';
import type { ExportContext } from '../ExportContext';
import type { ExportTable } from '../ExportTable';
import { exportFileName } from '../exportFileName';
import { chartFoot } from './chartFoot';
import { chartPng } from './chartPng';
import { chartSvg } from './chartSvg';

/** A chart on the page, by what it says and what it is drawn from. */
interface ChartSubject {
  readonly tables: readonly ResultTable[];
  readonly title: string;
  /** The line under it. */
  readonly method: string;
  readonly content: TableContent;
  /** Its figures, where it is drawn from something other than tables of results. */
  readonly figures?: ExportTable;
  /** Where it comes from, if its tables don't tell. */
  readonly foot?: string;
}

export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

/** A chart's image or figures as a file. */
export async function chartFile(
  kind: 'png' | 'svg' | 'csv',
  subject: ChartSubject,
  figure: HTMLElement,
  context: ExportContext,
): Promise<NamedFile> {
  const name = exportFileName([context.summary.title, subject.title], kind);
  if (kind === 'csv') {
    const { figures, tables } = subject;
    const csv = figures ? tableCsv([figures]) : tablesCsv(tables, context);
    return { name, content: new Blob([csv], { type: 'text/csv;charset=utf-8' }) };
  }
  const picture = chartSvg(figure, {
    title: subject.title,
    description: subject.method,
    foot: subject.foot ?? chartFoot(subject.tables[0], context),
  });
  const content =
    kind === 'png' ? await chartPng(picture) : new Blob([picture.svg], { type: 'image/svg+xml' });
  return { name, content };
}

/** A chart's table, to be pasted. */
export function chartClipboard(
  { content, method, tables, foot }: ChartSubject,
  context: ExportContext,
): ClipboardTable {
  return tableClipboard(content, `${method} ${foot ?? chartFoot(tables[0], context)}`);
}
