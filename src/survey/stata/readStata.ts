import { errorProblem, type Problem, warningProblem } from '../../problem/Problem';
import { failed, type Result } from '../../problem/Result';
import { ColumnBuilder } from '../ColumnBuilder';
import { damageProblem } from '../named/FileDamage';
import { type NamedColumn, namedSurvey } from '../named/namedSurvey';
import { mostCells } from '../readLimits';
import type { ReadOptions, SurveyFile } from '../SurveyFile';
import type { DeclaredMeaning } from '../SurveyTable';
import { letMessagesArrive } from '../slices';
import { readDictionary } from './readDictionary';
import { readLongTexts, readValueLabels } from './readTails';
import { rowReaders } from './rowReaders';
import { StataBytes } from './StataBytes';
import type { StataDictionary, StataLabel, StataVariable } from './StataDictionary';

const rowsAtOnce = 20_000;

/**
 * Reads a Stata file (`.dta`, release 117 to 121). Answers keep their codes, and what the dictionary says of them goes
 * along as `declared`. A missing value `.a` to `.z` keeps its name where that has a label, and is blank otherwise.
 */
export async function readStata(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Result<SurveyFile>> {
  try {
    const reader = new StataBytes(bytes);
    const dictionary = readDictionary(reader);
    if ('code' in dictionary) return failed(dictionary);
    return await readData(name, reader, dictionary, options);
  } catch (cause) {
    return failed(damageProblem('Stata', cause));
  }
}

async function readData(
  name: string,
  reader: StataBytes,
  dictionary: StataDictionary,
  options: ReadOptions,
): Promise<Result<SurveyFile>> {
  const { variables, rowCount, release } = dictionary;
  const width = variables.reduce((sum, variable) => sum + variable.width, 0);
  reader.tag('<data>');
  const start = reader.at;
  reader.need(width * rowCount, `<data>, N = ${rowCount}`);
  if (rowCount * variables.length > mostCells) return failed(tooManyCells(dictionary));
  reader.at += width * rowCount;
  reader.tag('</data>');
  const texts = readLongTexts(reader, release);
  const tables = readValueLabels(reader, release);
  const labelsOf = (variable: StataVariable) => tables.get(variable.labelTable) ?? [];
  const builders = variables.map(() => new ColumnBuilder());
  const readers = rowReaders(reader, dictionary, texts, labelsOf);
  for (let row = 0; row < rowCount; row++) {
    const at = start + row * width;
    for (let i = 0; i < readers.length; i++) {
      const text = readers[i]!(at);
      if (text !== '') builders[i]!.set(row, text);
    }
    if (row % rowsAtOnce !== rowsAtOnce - 1) continue;
    await letMessagesArrive();
    if (options.signal?.aborted) return failed(errorProblem('cancelled'));
    options.onProgress?.(0.5 + (0.5 * row) / rowCount);
  }
  options.onProgress?.(1);
  const columns = variables.flatMap((variable, i): readonly NamedColumn[] => {
    const values = builders[i];
    if (!values || variable.type === 'alias') return [];
    const declared = () => declaredMeaning(labelsOf(variable));
    return [{ name: variable.name, label: variable.label, values, declared }];
  });
  return namedSurvey(name, release.encoding, columns, rowCount, aliasWarning(variables));
}

function declaredMeaning(labels: readonly StataLabel[]): DeclaredMeaning | undefined {
  if (labels.length === 0) return undefined;
  const missing = labels.map(({ value }) => value).filter((value) => value.startsWith('.'));
  return { valueLabels: labels, ...(missing.length > 0 && { missing }) };
}

/** Variables that Stata takes from another frame, whose values are not in the file. */
function aliasWarning(variables: readonly StataVariable[]): readonly Problem[] {
  const names = variables.filter(({ type }) => type === 'alias').map(({ name }) => name);
  if (names.length === 0) return [];
  const columns = names.slice(0, 5).join(', ');
  return [warningProblem('stata-alias', { count: names.length, columns })];
}

function tooManyCells({ rowCount, variables }: StataDictionary): Problem {
  const size = Math.round((rowCount * variables.length) / 1e6);
  return errorProblem('file-too-large', { size, limit: mostCells / 1e6 });
}
