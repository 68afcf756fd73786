import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { ByteSource } from '../ByteSource';
import { blobSource } from '../blobSource';
import type { ReadOptions, SurveyFile } from '../SurveyFile';
import { readWorkbook } from '../workbook/readWorkbook';
import { openZip, type ZipArchive, type ZipEntry } from './openZip';
import { surveyEntry } from './surveyEntry';
import { unpackedPieces } from './unpackedPieces';
import { unpacksTooFar } from './unpacksTooFar';

/**
 * Reads a ZIP archive: an Excel workbook is one, and platforms pack a CSV into one.
 * `readInside` reads the file found within, and what lies beside it to say what its columns mean.
 */
export async function readZip(
  source: ByteSource,
  options: ReadOptions,
  readInside: (inside: ByteSource, codebook: ByteSource | undefined) => Promise<Result<SurveyFile>>,
): Promise<Result<SurveyFile>> {
  const zip = await openZip(source);
  if (!zip.ok) return zip;
  const names = new Set(zip.value.entries.map((entry) => entry.name));
  if (names.has('xl/workbook.xml')) return readWorkbook(zip.value, options);
  if (names.has('mimetype') && names.has('content.xml')) {
    const { readOpenDocument } = await import('../openDocument/readOpenDocument');
    return readOpenDocument(zip.value, options);
  }
  if (names.has('word/document.xml')) return failed(errorProblem('file-binary', { kind: 'Word' }));
  if (names.has('xl/workbook.bin')) return failed(errorProblem('file-binary', { kind: 'XLSB' }));
  const found = surveyEntry(zip.value.entries);
  if (!found.ok) return found;
  const { survey, codebook } = found.value;
  const { signal, onProgress } = options;
  const half = (fraction: number) => onProgress?.(fraction / 2);
  const inside = await unpacked(zip.value, survey, source.name, { ...options, onProgress: half });
  if (!inside.ok) return inside;
  const beside =
    codebook && (await unpacked(zip.value, codebook, codebook.name, signal ? { signal } : {}));
  if (beside && !beside.ok) return beside;
  return readInside(inside.value, beside?.value);
}

async function unpacked(
  zip: ZipArchive,
  entry: ZipEntry,
  name: string,
  options: Pick<ReadOptions, 'signal' | 'onProgress'>,
): Promise<Result<ByteSource>> {
  const problem = unpacksTooFar(entry.size, zip.source.size);
  if (problem) return failed(problem);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of unpackedPieces(zip, entry, options))
    parts.push(piece as Uint8Array<ArrayBuffer>);
  if (options.signal?.aborted) return failed(errorProblem('cancelled'));
  return ok(blobSource(name, new Blob(parts)));
}
