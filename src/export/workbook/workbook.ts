import type { Sheet } from 'write-excel-file/universal';
import { translate } from '../../format/translate';
import type { ResultTable } from '../../results/measures/Measures';
import type { ComparedWaves } from '../../results/waves/ComparedWaves';
import type { ExportContext } from '../ExportContext';
import { sheetTitle } from '../facts/exportNames';
import { studyFacts } from '../facts/studyFacts';
import { viewFacts, viewOf } from '../facts/viewFacts';
import { toExportTable } from '../tables/toExportTable';
import { changesSheets, type NamedTable } from './changesSheets';
import { contentsLinks } from './contentsLinks';
import { contentsSheet } from './contentsSheet';
import { fitPages } from './fitPages';
import { sheetNames } from './sheetNames';
import { tableSheet } from './tableSheet';

/**
 * An Excel workbook (Office Open XML): a contents sheet that links to the others, then a sheet a table with its
 * facts, estimates, bases, intervals, letters and tests; with another wave, a sheet a figure with its changes. Every
 * figure is a number in full precision.
 */
export async function workbook(
  tables: readonly ResultTable[],
  context: ExportContext,
  waves?: ComparedWaves,
): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const contents = translate('exportTables', context.locale, 'contents');
  const named: readonly NamedTable[] = [
    ...tables.map((table) => ({
      name: sheetTitle(table, context.locale),
      table: toExportTable(table, context),
    })),
    ...(waves ? changesSheets(waves, context) : []),
  ];
  const names = sheetNames(named.map(({ name }) => name));
  const exported = named.map(({ table }) => table);
  const facts = [...studyFacts(context), ...viewFacts(viewOf(tables), tables, context)];
  const { sheet, firstRow } = contentsSheet(contents, exported, { names, facts }, context);
  const sheets: Sheet<Blob>[] = [
    sheet,
    ...exported.map((table, i) => tableSheet(names[i] ?? '', table)),
  ];
  const features = [contentsLinks(names, firstRow), fitPages];
  return writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11, features }).toBlob();
}
