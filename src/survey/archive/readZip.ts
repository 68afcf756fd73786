import { errorProblem } from '../../problem/Problem';
import { failed, type Result } from '../../problem/Result';
import type { ByteSource } from '../ByteSource';
import { bytesSource } from '../bytesSource';
import type { ReadOptions, SurveyFile } from '../SurveyFile';
import { readWorkbook } from '../workbook/readWorkbook';
import { surveyEntry } from './surveyEntry';
import { wholeBytes } from './wholeBytes';
import { unzipped, zipEntries } from './zipEntries';

/**
 * Reads a ZIP archive: an Excel workbook is one, and platforms pack a CSV into one.
 * `readInside` reads the file found within.
 */
export async function readZip(
  source: ByteSource,
  options: ReadOptions,
  readInside: (inside: ByteSource) => Promise<Result<SurveyFile>>,
): Promise<Result<SurveyFile>> {
  const bytes = await wholeBytes(source, options);
  if (!bytes.ok) return bytes;
  const entries = zipEntries(bytes.value);
  if (!entries.ok) return entries;
  const names = new Set(entries.value.map((entry) => entry.name));
  if (names.has('xl/workbook.xml'))
    return readWorkbook(source.name, bytes.value, entries.value, options);
  if (names.has('mimetype') && names.has('content.xml'))
    return failed(errorProblem('file-binary', { kind: 'OpenDocument' }));
  if (names.has('word/document.xml')) return failed(errorProblem('file-binary', { kind: 'Word' }));
  if (names.has('xl/workbook.bin')) return failed(errorProblem('file-binary', { kind: 'XLSB' }));
  const entry = surveyEntry(entries.value);
  if (!entry.ok) return entry;
  const files = unzipped(bytes.value, [entry.value]);
  if (!files.ok) return files;
  const inside = files.value.get(entry.value.name);
  if (!inside) return failed(errorProblem('archive-damaged'));
  return readInside(bytesSource(source.name, inside));
}
