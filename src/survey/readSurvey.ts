import { errorProblem } from '../problem/Problem';
import { failed, type Result } from '../problem/Result';
import type { ByteSource } from './ByteSource';
import { readText } from './readText';
import type { ReadOptions, SurveyFile } from './SurveyFile';
import { sniffFormat } from './sniffFormat';

const headBytes = 64 * 1024;

/**
 * Reads a survey export of any supported format, told by its bytes: delimited text (also gzipped or in a ZIP), an Excel
 * workbook, or an SPSS file. Whatever is wrong with the file comes back as problems, never as an exception.
 */
export async function readSurvey(
  source: ByteSource,
  options: ReadOptions,
): Promise<Result<SurveyFile>> {
  if (source.size === 0) return failed(errorProblem('file-empty'));
  const head = await source.slice(0, headBytes);
  const sniffed = sniffFormat(head);
  switch (sniffed.format) {
    case 'text':
      return readText(source, head, options);
    case 'binary':
      return failed(errorProblem('file-binary', { kind: sniffed.kind }));
    case 'markup':
      return failed(errorProblem('file-not-a-table', { kind: sniffed.kind }));
    default:
      return failed(errorProblem('file-binary', { kind: sniffed.format }));
  }
}
