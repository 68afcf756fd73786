import { errorProblem } from '../../problem/Problem';
import { failed, type Result } from '../../problem/Result';
import type { ZipArchive } from '../archive/openZip';
import type { ReadOptions, SurveyFile } from '../SurveyFile';
import { TableBuilder } from '../TableBuilder';
import { readWholeXml, readXml } from '../workbook/readXml';
import { DocumentRows } from './DocumentRows';

/** Reads one sheet of an OpenDocument spreadsheet: the one that `options.sheet` names, else the first that has rows. */
export async function readOpenDocument(
  zip: ZipArchive,
  options: ReadOptions,
): Promise<Result<SurveyFile>> {
  const entry = zip.entries.find(({ name }) => name === 'content.xml');
  if (!entry) return failed(errorProblem('workbook-damaged', { reason: 'content.xml' }));
  if (await isEncrypted(zip, options)) return failed(errorProblem('workbook-encrypted'));
  const { sheet } = options;
  const rows = new DocumentRows(sheet);
  const builder = new TableBuilder(options.headerRows);
  let count = 0;
  const give = (isLast: boolean) => {
    const taken = rows.grid.take(isLast);
    count += taken.length;
    if (taken.length > 0) builder.add(taken);
  };
  for await (const _ of readXml(zip, entry, rows, options)) {
    give(false);
    if (builder.problem) break;
  }
  if (options.signal?.aborted) return failed(errorProblem('cancelled'));
  give(true);
  const known = rows.sheets.join(', ');
  // A text or a drawing is no spreadsheet.
  if (!rows.isSpreadsheet) return failed(errorProblem('file-binary', { kind: 'OpenDocument' }));
  if (sheet !== undefined && !rows.sheets.includes(sheet))
    return failed(errorProblem('sheet-unknown', { sheet, known }));
  if (count === 0)
    return failed(errorProblem('sheet-empty', { sheet: sheet ?? rows.sheets[0] ?? '', known }));
  const built = builder.finish();
  if (!built.ok) return built;
  const { layout, table, warnings } = built.value;
  const { headerRows, platform } = layout;
  const { name } = zip.source;
  return {
    ok: true,
    value: { name, encoding: 'utf-8', delimiter: '', headerRows, platform, table, warnings },
  };
}

async function isEncrypted(zip: ZipArchive, options: ReadOptions): Promise<boolean> {
  const manifest = zip.entries.find(({ name }) => name === 'META-INF/manifest.xml');
  let found = false;
  const open = (name: string) => {
    if (name === 'encryption-data') found = true;
  };
  await readWholeXml(zip, manifest, { open }, options);
  return found;
}
