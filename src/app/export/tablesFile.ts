import type { NamedFile } from '../../export/chart/chartFiles';
import type { ExportContext } from '../../export/ExportContext';
import { exportFileName } from '../../export/exportFileName';
import { ok, type Result } from '../../problem/Result';
import type { Query } from '../../results/query/Query';
import type { ComparedWaves } from '../../results/waves/ComparedWaves';
import type { StudySource } from '../study/source/StudySource';
import { askTables } from '../study/tables/askTables';

/** What an export of a whole study holds: every table, and the changes from another wave where one is open. */
export interface WholeStudy {
  readonly source: StudySource;
  readonly queries: readonly Query[];
  readonly context: ExportContext;
  readonly compare: (source: StudySource) => Promise<Result<ComparedWaves | undefined>>;
}

/** A whole study as an Excel workbook or as slides. */
export async function tablesFile(
  kind: 'xlsx' | 'pptx',
  { source, queries, context, compare }: WholeStudy,
): Promise<Result<NamedFile>> {
  const write = await loadWriter(kind);
  const tables = await askTables(source, queries);
  if (!tables.ok) return tables;
  const waves = await compare(source);
  if (!waves.ok) return waves;
  const content = await write(tables.value, context, waves.value);
  return ok({ name: exportFileName([context.summary.title], kind), content });
}

async function loadWriter(kind: 'xlsx' | 'pptx') {
  return kind === 'xlsx'
    ? (await import('../../export/workbook/workbook')).workbook
    : (await import('../../export/slides/slideDeck')).slideDeck;
}
