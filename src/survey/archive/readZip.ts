import { errorProblem } from '../../problem/Problem';
import { failed, type Result } from '../../problem/Result';
import type { ByteSource } from '../ByteSource';
import { blobSource } from '../blobSource';
import type { ReadOptions, SurveyFile } from '../SurveyFile';
import { readWorkbook } from '../workbook/readWorkbook';
import { openZip } from './openZip';
import { surveyEntry } from './surveyEntry';
import { unpackedPieces } from './unpackedPieces';
import { unpacksTooFar } from './unpacksTooFar';

/**
 * Reads a ZIP archive: an Excel workbook is one, and platforms pack a CSV into one.
 * `readInside` reads the file found within.
 */
export async function readZip(
  source: ByteSource,
  options: ReadOptions,
  readInside: (inside: ByteSource) => Promise<Result<SurveyFile>>,
): Promise<Result<SurveyFile>> {
  const zip = await openZip(source);
  if (!zip.ok) return zip;
  const names = new Set(zip.value.entries.map((entry) => entry.name));
  if (names.has('xl/workbook.xml')) return readWorkbook(zip.value, options);
  if (names.has('mimetype') && names.has('content.xml'))
    return failed(errorProblem('file-binary', { kind: 'OpenDocument' }));
  if (names.has('word/document.xml')) return failed(errorProblem('file-binary', { kind: 'Word' }));
  if (names.has('xl/workbook.bin')) return failed(errorProblem('file-binary', { kind: 'XLSB' }));
  const entry = surveyEntry(zip.value.entries);
  if (!entry.ok) return entry;
  const problem = unpacksTooFar(entry.value.size, source.size);
  if (problem) return failed(problem);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const { signal, onProgress } = options;
  const half = (fraction: number) => onProgress?.(fraction / 2);
  for await (const piece of unpackedPieces(zip.value, entry.value, {
    ...options,
    onProgress: half,
  }))
    parts.push(piece as Uint8Array<ArrayBuffer>);
  if (signal?.aborted) return failed(errorProblem('cancelled'));
  return readInside(blobSource(source.name, new Blob(parts)));
}
