import type { ResultTable } from '../../results/measures/Measures';
import type { ExportContext } from '../ExportContext';
import { toExportTable } from '../tables/toExportTable';
import { tableCsv } from './tableCsv';

/** Tables of results as one CSV file. */
export function tablesCsv(tables: readonly ResultTable[], context: ExportContext): string {
  return tableCsv(tables.map((table) => toExportTable(table, context)));
}
