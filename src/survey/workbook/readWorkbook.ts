import { zipSync } from 'fflate';
import type { Sheet } from 'read-excel-file/universal';
import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { ZipArchive } from '../archive/openZip';
import { unpackedWhole } from '../archive/unpackedWhole';
import { mostWorkbookBytes } from '../readLimits';
import type { ReadOptions, SurveyFile } from '../SurveyFile';
import { TableBuilder } from '../TableBuilder';
import { cellText, type WorkbookCell } from './cellText';
import { tooFarSheet } from './tooFarSheet';

const rowsAtOnce = 5000;

/** Reads one sheet of an Excel workbook: the one that `options.sheet` names, else the first that has rows. */
export async function readWorkbook(
  zip: ZipArchive,
  options: ReadOptions,
): Promise<Result<SurveyFile>> {
  const sheets = await workbookSheets(zip, options);
  if (!sheets.ok) return sheets;
  const known = sheets.value.map(({ sheet }) => sheet).join(', ');
  const chosen = options.sheet
    ? sheets.value.find(({ sheet }) => sheet === options.sheet)
    : (sheets.value.find(({ data }) => data.length > 0) ?? sheets.value[0]);
  if (!chosen) return failed(errorProblem('sheet-unknown', { sheet: options.sheet ?? '', known }));
  if (chosen.data.length === 0)
    return failed(errorProblem('sheet-empty', { sheet: chosen.sheet, known }));
  const builder = new TableBuilder(options.headerRows);
  for (let at = 0; at < chosen.data.length; at += rowsAtOnce) {
    const rows = chosen.data.slice(at, at + rowsAtOnce) as unknown as readonly WorkbookCell[][];
    builder.add(rows.map((row) => row.map(cellText)));
  }
  options.onProgress?.(1);
  const built = builder.finish();
  if (!built.ok) return built;
  const { layout, table, warnings } = built.value;
  const { headerRows, platform } = layout;
  return ok({
    name: zip.source.name,
    encoding: 'utf-8',
    delimiter: '',
    headerRows,
    platform,
    table,
    warnings,
  });
}

/**
 * All sheets, by `read-excel-file`. The library unpacks large parts in workers that it makes from blobs, which the page's
 * content security policy forbids; so the parts are unpacked here, and handed over packed without compression.
 */
async function workbookSheets(
  zip: ZipArchive,
  options: ReadOptions,
): Promise<Result<readonly Sheet[]>> {
  const wanted = zip.entries.filter((entry) => /\.(xml|rels)$/i.test(entry.name));
  const size = wanted.reduce((sum, entry) => sum + entry.size, 0);
  if (size > mostWorkbookBytes)
    return failed(errorProblem('workbook-too-large', { size: Math.round(size / 1e6) }));
  const { signal } = options;
  const parts = new Map<string, Uint8Array>();
  for (const entry of wanted)
    parts.set(entry.name, await unpackedWhole(zip, entry, signal ? { signal } : {}));
  if (signal?.aborted) return failed(errorProblem('cancelled'));
  const far = tooFarSheet(parts);
  if (far) return failed(far);
  const repacked = zipSync(Object.fromEntries(parts), { level: 0 });
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  try {
    return ok(await readXlsxFile(new Blob([repacked as Uint8Array<ArrayBuffer>]), { trim: false }));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return failed(errorProblem('workbook-damaged', { reason: reason.slice(0, 200) }));
  }
}
