import type { Sheet } from 'write-excel-file/universal';
import { exportTableMessages } from '../format/messages/exportTables';
import { translate } from '../format/translate';
import type { ResultTable } from '../results/Results';
import { contentsLinks } from './contentsLinks';
import { contentsSheet } from './contentsSheet';
import type { ExportContext } from './ExportContext';
import { sheetTitle } from './exportNames';
import { fitPages } from './fitPages';
import { sheetNames } from './sheetNames';
import { tableSheet } from './tableSheet';
import { toExportTable } from './toExportTable';

/**
 * An Excel workbook (Office Open XML): a contents sheet that links to the others, then a sheet a table with its
 * facts, estimates, bases, intervals, letters and tests. Every figure is a number in full precision.
 */
export async function workbook(
  tables: readonly ResultTable[],
  context: ExportContext,
): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const names = sheetNames(tables.map((table) => sheetTitle(table, context.locale)));
  const contents = translate(exportTableMessages, context.locale, 'contents');
  const exported = tables.map((table) => toExportTable(table, context));
  const { sheet, firstRow } = contentsSheet(contents, exported, names, context);
  const sheets: Sheet<Blob>[] = [
    sheet,
    ...exported.map((table, i) => tableSheet(names[i] ?? '', table)),
  ];
  const features = [contentsLinks(names, firstRow), fitPages];
  return writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11, features }).toBlob();
}
