import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { ZipArchive, ZipEntry } from '../archive/openZip';
import type { ReadOptions, SurveyFile } from '../SurveyFile';
import { TableBuilder } from '../TableBuilder';
import { readXml } from './readXml';
import { SheetRows } from './SheetRows';
import { readParts, type WorkbookParts } from './WorkbookParts';

/** Reads one sheet of an Excel workbook: the one that `options.sheet` names, else the first that has rows. */
export async function readWorkbook(
  zip: ZipArchive,
  options: ReadOptions,
): Promise<Result<SurveyFile>> {
  const parts = await readParts(zip, options);
  const known = parts.sheets.map(({ name }) => name).join(', ');
  const { sheet } = options;
  const chosen = parts.sheets.filter(({ name }) => sheet === undefined || name === sheet);
  const [first] = chosen;
  if (options.signal?.aborted) return failed(errorProblem('cancelled'));
  if (!first) {
    if (sheet !== undefined) return failed(errorProblem('sheet-unknown', { sheet, known }));
    return failed(errorProblem('workbook-damaged', { reason: 'xl/workbook.xml' }));
  }
  for (const { entry } of chosen) {
    const builder = new TableBuilder(options.headerRows);
    const rows = await readSheet(zip, entry, parts, builder, options);
    if (options.signal?.aborted) return failed(errorProblem('cancelled'));
    if (rows === 0) continue;
    const built = builder.finish();
    if (!built.ok) return built;
    const { layout, table, warnings } = built.value;
    const { headerRows, platform } = layout;
    const { name } = zip.source;
    return ok({ name, encoding: 'utf-8', delimiter: '', headerRows, platform, table, warnings });
  }
  return failed(errorProblem('sheet-empty', { sheet: first.name, known }));
}

/** Reads a sheet's rows into a builder as they are unpacked; gives their number. */
async function readSheet(
  zip: ZipArchive,
  entry: ZipEntry,
  parts: WorkbookParts,
  builder: TableBuilder,
  options: ReadOptions,
): Promise<number> {
  const sheet = new SheetRows(parts);
  let count = 0;
  const give = (isLast: boolean) => {
    const rows = sheet.take(isLast);
    count += rows.length;
    if (rows.length > 0) builder.add(rows);
  };
  for await (const _ of readXml(zip, entry, sheet, options)) {
    give(false);
    if (builder.problem) return count;
  }
  give(true);
  return count;
}
