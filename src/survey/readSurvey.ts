import { errorProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import { gunzipped } from './archive/gunzipped';
import { readZip } from './archive/readZip';
import { SpoiledSource } from './archive/SpoiledSource';
import { wholeBytes } from './archive/wholeBytes';
import type { ByteSource } from './ByteSource';
import { joinBranches } from './branches/joinBranches';
import { joinCodebook } from './codebookFile/joinCodebook';
import { readText } from './readText';
import type { ReadOptions, SurveyFile } from './SurveyFile';
import { looksBinary, sniffFormat } from './sniffFormat';

const headBytes = 64 * 1024;
/** A workbook may stand in a ZIP, and that in a gzip file; deeper is no survey. */
const deepestArchive = 2;

/**
 * Reads a survey export of any supported format, told by its bytes: delimited text (also gzipped or in a ZIP), JSON
 * records, an Excel or OpenDocument workbook, an SPSS, Stata or Parquet file. Whatever is wrong with the file comes back as problems,
 * never as an exception.
 */
export async function readSurvey(
  source: ByteSource,
  options: ReadOptions,
): Promise<Result<SurveyFile>> {
  try {
    const read = await readFormat(guarded(source), options, 0);
    return read.ok ? ok(joinBranches(read.value)) : read;
  } catch (cause) {
    if (!(cause instanceof SpoiledSource)) throw cause;
    return failed(cause.problem);
  }
}

/**
 * Reads a survey with the codebook beside it: by the positions that it states where it is a Triple-S definition of fixed-width
 * lines, else as `readSurvey` and `withCodebook` do.
 */
export async function readWithCodebook(
  source: ByteSource,
  codebook: ByteSource,
  options: ReadOptions,
): Promise<Result<SurveyFile>> {
  try {
    const { readFixedWidth } = await import('./codebookFile/readFixedWidth');
    const fixed = await readFixedWidth(guarded(source), guarded(codebook), options);
    const read = fixed ?? (await readSurvey(source, options));
    return read.ok ? withCodebook(read.value, codebook, options) : read;
  } catch (cause) {
    if (!(cause instanceof SpoiledSource)) throw cause;
    return failed(cause.problem);
  }
}

/** A survey with what a codebook file beside it says of its columns. Fails where that is no codebook, or one of other data. */
async function withCodebook(
  file: SurveyFile,
  source: ByteSource,
  options: ReadOptions,
): Promise<Result<SurveyFile>> {
  const { readCodebookFile } = await import('./codebookFile/readCodebookFile');
  const headers = file.table.columns.map(({ header }) => header);
  const { signal } = options;
  try {
    const quiet = signal ? { signal } : {};
    const codebook = await readCodebookFile(guarded(source), headers, quiet, readSurvey);
    return codebook.ok ? joinCodebook(file, codebook.value) : codebook;
  } catch (cause) {
    if (!(cause instanceof SpoiledSource)) throw cause;
    return failed(cause.problem);
  }
}

/** A codebook that merely lay beside the data in an archive: where it is none of theirs, that is warned of. */
async function withFoundCodebook(
  file: SurveyFile,
  source: ByteSource,
  options: ReadOptions,
): Promise<Result<SurveyFile>> {
  const joined = await withCodebook(file, source, options);
  if (joined.ok) return joined;
  const isOther = joined.problems.every(({ code }) => code.startsWith('codebook-'));
  if (!isOther) return joined;
  const warnings = joined.problems.map((problem) => ({ ...problem, severity: 'warning' as const }));
  return ok({ ...file, warnings: [...file.warnings, ...warnings] });
}

async function readFormat(
  source: ByteSource,
  options: ReadOptions,
  depth: number,
): Promise<Result<SurveyFile>> {
  if (source.size === 0) return failed(errorProblem('file-empty'));
  if (depth > deepestArchive) return failed(errorProblem('archive-no-table'));
  const head = await source.slice(0, headBytes);
  const sniffed = sniffFormat(head);
  switch (sniffed.format) {
    case 'text':
      return readText(source, head, options);
    case 'gzip': {
      const inside = await gunzipped(source, options);
      return inside.ok ? readFormat(inside.value, continued(options, 0.1), depth + 1) : inside;
    }
    case 'zip':
      return readZip(source, options, async (inside, codebook) => {
        const { readFixedWidth } = await import('./codebookFile/readFixedWidth');
        const fixed = codebook && (await readFixedWidth(inside, codebook, options));
        const read = fixed ?? (await readFormat(inside, continued(options, 0.5), depth + 1));
        return read.ok && codebook ? withFoundCodebook(read.value, codebook, options) : read;
      });
    case 'spss': {
      const bytes = await wholeBytes(source, options);
      if (!bytes.ok) return bytes;
      const { readSpss } = await import('./spss/readSpss');
      return readSpss(source.name, bytes.value, options);
    }
    case 'stata': {
      const bytes = await wholeBytes(source, options);
      if (!bytes.ok) return bytes;
      const { readStata } = await import('./stata/readStata');
      return readStata(source.name, bytes.value, options);
    }
    case 'encrypted':
      return failed(errorProblem('workbook-encrypted'));
    case 'parquet': {
      const tail = await source.slice(source.size - 4, source.size);
      if (!endsAsParquet(tail) && !looksBinary(head)) return readText(source, head, options);
      const { readParquet } = await import('./parquet/readParquet');
      return readParquet(source, options);
    }
    case 'json': {
      const { readJson } = await import('./json/readJson');
      return readJson(source, head, options);
    }
    case 'binary':
      return failed(errorProblem('file-binary', { kind: sniffed.kind }));
    case 'markup':
      return failed(errorProblem('file-not-a-table', { kind: sniffed.kind }));
  }
}

/** `PAR1` begins a Parquet file and ends it; a text may begin so too. */
function endsAsParquet(tail: Uint8Array): boolean {
  return String.fromCharCode(...tail) === 'PAR1';
}

/** Options under which progress begins where unpacking has brought it. */
function continued(options: ReadOptions, from: number): ReadOptions {
  const { onProgress } = options;
  if (!onProgress) return options;
  return { ...options, onProgress: (fraction) => onProgress(from + (1 - from) * fraction) };
}

/** A source that says so where its bytes can't be had: the file was moved, changed or locked since it was chosen. */
function guarded(source: ByteSource): ByteSource {
  return {
    name: source.name,
    size: source.size,
    slice: (start, end) =>
      source.slice(start, end).catch((cause: unknown) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new SpoiledSource(errorProblem('file-unreadable', { reason }));
      }),
  };
}
