import type { ResultTable } from '../results/Results';
import type { ExportContext } from './ExportContext';
import { tableCsv } from './tableCsv';
import { toExportTable } from './toExportTable';

/** Tables of results as one CSV file. */
export function tablesCsv(tables: readonly ResultTable[], context: ExportContext): string {
  return tableCsv(tables.map((table) => toExportTable(table, context)));
}
