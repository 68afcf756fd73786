import { errorProblem, warningProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import { SpoiledSource } from '../archive/SpoiledSource';
import { ColumnBuilder } from '../ColumnBuilder';
import { cleanQuestion } from '../headers/cleanQuestion';
import { recognisePlatform } from '../headers/recognisePlatform';
import { splitQuestions } from '../headers/splitQuestions';
import { mostCells, mostColumns } from '../readLimits';
import type { ReadOptions, SurveyFile } from '../SurveyFile';
import type { SurveyColumn } from '../SurveyTable';
import { letMessagesArrive } from '../slices';
import { SpssDamage } from './ByteReader';
import { CaseUnits } from './CaseUnits';
import { caseBytes } from './caseBytes';
import { declaredMeaning } from './declaredMeaning';
import { readCase } from './readCase';
import { readDictionary } from './readDictionary';
import type { SpssDictionary } from './SpssDictionary';
import { spssDecoder } from './spssDecoder';

const casesAtOnce = 20_000;

/**
 * Reads an SPSS system file (`.sav`, `.zsav`). Answers keep their codes; what the dictionary says of them (labels, values
 * declared missing, measurement level) goes along as `declared`. System-missing is blank.
 */
export async function readSpss(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Result<SurveyFile>> {
  try {
    const dictionary = readDictionary(bytes);
    const { variables, encoding } = dictionary;
    if (variables.length > mostColumns) {
      const detail = { count: variables.length, limit: mostColumns };
      return failed(errorProblem('file-too-many-columns', detail));
    }
    const builders = variables.map(() => new ColumnBuilder());
    const rowCount = await readCases(bytes, dictionary, builders, options);
    if (options.signal?.aborted) return failed(errorProblem('cancelled'));
    if (rowCount === 0) return failed(errorProblem('file-header-only'));
    const { platform } = recognisePlatform([variables.map((variable) => variable.name)]);
    const columns = spssColumns(dictionary, builders, rowCount);
    const table = { rowCount, columns };
    const isStated = dictionary.caseCount >= 0;
    const warnings = isStated ? [] : [warningProblem('spss-cases-unstated', { count: rowCount })];
    return ok({ name, encoding, delimiter: '', headerRows: 0, platform, table, warnings });
  } catch (cause) {
    return failed(errorProblem('spss-damaged', { reason: damageOf(cause) }));
  }
}

/** The file's fault in words; what is not the file's fault is thrown on. fflate's errors carry a number. */
function damageOf(cause: unknown): string {
  const isFlate = cause instanceof Error && 'code' in cause && typeof cause.code === 'number';
  if (cause instanceof SpssDamage || cause instanceof RangeError || isFlate) return cause.message;
  throw cause;
}

async function readCases(
  bytes: Uint8Array,
  dictionary: SpssDictionary,
  builders: readonly ColumnBuilder[],
  options: ReadOptions,
): Promise<number> {
  const units = new CaseUnits(caseBytes(bytes, dictionary), dictionary);
  const decode = spssDecoder(dictionary.encoding);
  const { variables, caseCount } = dictionary;
  const most = Math.floor(mostCells / Math.max(1, variables.length));
  let rows = 0;
  while (units.hasMore()) {
    if (rows >= most) throw new SpssDamage('holds more answers than fit in memory');
    if (!isWholeCase(() => readCase(units, variables, builders, rows, decode), caseCount)) break;
    rows++;
    if (rows % casesAtOnce !== 0) continue;
    await letMessagesArrive();
    if (options.signal?.aborted) return rows;
    if (caseCount > 0) options.onProgress?.(Math.min(1, 0.5 + (0.5 * rows) / caseCount));
  }
  if (caseCount >= 0 && rows !== caseCount)
    throw new SpoiledSource(errorProblem('spss-cases', { expected: caseCount, found: rows }));
  options.onProgress?.(1);
  return rows;
}

/** Reads a case; false where the file ends within it and states its cases, by which the fault is told better. */
function isWholeCase(read: () => void, caseCount: number): boolean {
  try {
    read();
    return true;
  } catch (cause) {
    if (caseCount >= 0 && cause instanceof SpssDamage) return false;
    throw cause;
  }
}

function spssColumns(
  dictionary: SpssDictionary,
  builders: readonly ColumnBuilder[],
  rowCount: number,
): readonly SurveyColumn[] {
  const { variables } = dictionary;
  const wordings = splitQuestions(
    variables.map((variable) => cleanQuestion(variable.label ?? '') || variable.name),
  );
  return variables.map((variable, i) => {
    const values = builders[i]!.finish(rowCount);
    const declared = declaredMeaning(variable, values, variable.name === dictionary.weight);
    return { position: i + 1, header: variable.name, ...wordings[i]!, values, declared };
  });
}
