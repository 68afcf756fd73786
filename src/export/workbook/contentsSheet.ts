import type { Row, Sheet } from 'write-excel-file/universal';
import { messagesIn } from '../../format/translate';
import type { ExportContext } from '../ExportContext';
import type { ExportFact, ExportTable } from '../ExportTable';
import { factRow, textCell } from './tableSheet';

const widths = [32, 100];

/** The first sheet: the study, how to read the file, and the tables by sheet, from `firstRow` (counted from 0) on. */
export function contentsSheet(
  name: string,
  tables: readonly ExportTable[],
  { names, facts }: { readonly names: readonly string[]; readonly facts: readonly ExportFact[] },
  context: ExportContext,
): { readonly sheet: Sheet<Blob>; readonly firstRow: number } {
  const t = messagesIn('exportTables', context.locale);
  const head: Row[] = [
    [{ ...textCell(context.summary.title), fontWeight: 'bold', fontSize: 16 }],
    ...facts.map((fact) => factRow(fact, widths)),
    [],
    [textCell(t('shares-note'))],
    [textCell(t('suppressed-note'))],
    [],
    [t('sheet'), t('table')].map((text) => ({ ...textCell(text), fontWeight: 'bold' })),
  ];
  const links: Row[] = tables.map(({ title }, i) => [
    { ...textCell(names[i] ?? ''), textColor: '#1D4ED8', textDecoration: { underline: true } },
    textCell(title),
  ]);
  return {
    firstRow: head.length,
    sheet: {
      sheet: name,
      data: [...head, ...links],
      columns: widths.map((width) => ({ width })),
      orientation: 'landscape',
      showGridLines: false,
    },
  };
}
