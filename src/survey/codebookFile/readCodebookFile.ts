import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { ByteSource } from '../ByteSource';
import { damageProblem, FileDamage } from '../named/FileDamage';
import type { ReadOptions, SurveyFile } from '../SurveyFile';
import type { CodebookEntry, CodebookFile } from './CodebookFile';
import { ddiEntries } from './ddiEntries';
import { limeSurveyEntries } from './limeSurveyEntries';
import { qualtricsEntries } from './qualtricsEntries';
import { tableEntries } from './tableEntries';
import { tripleSEntries } from './tripleSEntries';
import { encodingOf, wholeText } from './wholeText';
import { type XmlElement, xmlTree } from './xmlTree';

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

/** What is stated of how the survey is read is not said of the codebook. */
function withoutReading({ signal, onProgress }: ReadOptions): ReadOptions {
  return { ...(signal && { signal }), ...(onProgress && { onProgress }) };
}
