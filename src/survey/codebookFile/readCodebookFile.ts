import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import { wholeBytes } from '../archive/wholeBytes';
import type { ByteSource } from '../ByteSource';
import { markedEncoding } from '../guessEncoding';
import { damageProblem, FileDamage } from '../named/FileDamage';
import type { ReadOptions, SurveyFile } from '../SurveyFile';
import type { CodebookEntry, CodebookFile } from './CodebookFile';
import { ddiEntries } from './ddiEntries';
import { limeSurveyEntries } from './limeSurveyEntries';
import { qualtricsEntries } from './qualtricsEntries';
import { tableEntries } from './tableEntries';
import { tripleSEntries } from './tripleSEntries';
import { type XmlElement, xmlTree } from './xmlTree';

/** Bytes of a codebook's XML or JSON, which are read whole; the largest surveys' take a few megabytes. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Reads what came beside data with these headers: a Qualtrics, LimeSurvey, DDI or Triple-S definition, a file of a
 * statistics package whose labels are taken, or a table of variables. `readTable` reads whatever a survey may be.
 */
export async function readCodebookFile(
  source: ByteSource,
  headers: readonly string[],
  options: ReadOptions,
  readTable: (source: ByteSource, options: ReadOptions) => Promise<Result<SurveyFile>>,
): Promise<Result<CodebookFile>> {
  const { name } = source;
  const unknown = failed(errorProblem('codebook-unknown', { file: name }));
  const head = new TextDecoder(encodingOf(await source.slice(0, 4096))).decode(
    await source.slice(0, 4096),
  );
  const start = head.replace(/^\ufeff/, '').trimStart();
  const isXml = start.startsWith('<') && !start.startsWith('<stata_dta>');
  if (isXml || /^\{\s*"Survey(Entry|Elements)"/.test(start)) {
    const text = await wholeText(source, options);
    if (!text.ok) return text;
    try {
      const entries = isXml ? xmlEntries(xmlTree(text.value)) : qualtricsText(text.value);
      return entries ? ok({ name, entries: named(entries) }) : unknown;
    } catch (cause) {
      return failed(damageProblem(isXml ? 'XML' : 'QSF', cause));
    }
  }
  const read = await readTable(source, withoutReading(options));
  if (!read.ok) return read;
  const { table } = read.value;
  const entries = table.columns.some(({ declared }) => declared)
    ? declaredEntries(read.value)
    : tableEntries(table, headers);
  return entries ? ok({ name, entries: named(entries) }) : unknown;
}

function xmlEntries(root: XmlElement): readonly CodebookEntry[] | undefined {
  switch (root.name) {
    case 'codeBook':
      return ddiEntries(root);
    case 'sss':
      return tripleSEntries(root);
    case 'document':
      return limeSurveyEntries(root);
    default:
      return undefined;
  }
}

function qualtricsText(text: string): readonly CodebookEntry[] {
  try {
    return qualtricsEntries(JSON.parse(text) as Readonly<Record<string, unknown>>);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new FileDamage('SurveyElements', 'JSON', cause.message);
  }
}

function declaredEntries({ table }: SurveyFile): readonly CodebookEntry[] {
  return table.columns.map(({ header, question, option, declared }) => {
    const { label: _, ...meaning } = declared ?? {};
    return {
      name: header,
      ...(question !== header && { question }),
      ...(option !== undefined && { option }),
      ...meaning,
    };
  });
}

function named(entries: readonly CodebookEntry[]): readonly CodebookEntry[] {
  return entries.filter(({ name }) => name.trim() !== '');
}

async function wholeText(source: ByteSource, options: ReadOptions): Promise<Result<string>> {
  if (source.size > mostBytes) {
    const detail = { size: Math.round(source.size / 1e6), limit: Math.round(mostBytes / 1e6) };
    return failed(errorProblem('file-too-large', detail));
  }
  const bytes = await wholeBytes(source, options);
  if (!bytes.ok) return bytes;
  return ok(new TextDecoder(encodingOf(bytes.value)).decode(bytes.value));
}

/** The encoding that a byte order mark or the XML declaration states; UTF-8 where neither does, or states nonsense. */
function encodingOf(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes)?.encoding;
  const declaration = String.fromCharCode(...bytes.subarray(0, 100));
  const stated =
    marked ?? /^\s*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(declaration)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(stated).encoding;
  } catch {
    return 'utf-8';
  }
}

/** What is stated of how the survey is read is not said of the codebook. */
function withoutReading({ signal, onProgress }: ReadOptions): ReadOptions {
  return { ...(signal && { signal }), ...(onProgress && { onProgress }) };
}
