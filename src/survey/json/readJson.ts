import { errorProblem } from '../../problem/Problem';
import { failed, type Result } from '../../problem/Result';
import type { ByteSource } from '../ByteSource';
import { ColumnBuilder } from '../ColumnBuilder';
import { decodedText } from '../decodedText';
import { markedEncoding } from '../guessEncoding';
import { damageProblem } from '../named/FileDamage';
import { namedSurvey, tooManyColumns } from '../named/namedSurvey';
import { valueText } from '../named/valueText';
import { mostCells } from '../readLimits';
import type { ReadOptions, SurveyFile } from '../SurveyFile';
import { type JsonRecord, JsonRecords } from './jsonRecords';

/** Parts of parts of an answer have columns of their own down to here; what lies deeper stays JSON. */
const deepest = 3;

/**
 * Reads JSON: a list of records, records line by line, or a document of which one field is a list of records. A record is
 * a respondent; a field within a field is a column `outer.inner`.
 */
export async function readJson(
  source: ByteSource,
  head: Uint8Array,
  options: ReadOptions,
): Promise<Result<SurveyFile>> {
  const encoding = options.encoding ?? markedEncoding(head)?.encoding ?? 'utf-8';
  const table = new RecordTable();
  const records = new JsonRecords();
  try {
    let only: JsonRecord | undefined;
    for await (const piece of decodedText(source, encoding, options, 0, { count: 0 })) {
      for (const record of records.push(piece)) {
        if (table.rowCount === 0 && only === undefined) {
          only = record;
          continue;
        }
        if (only) table.add(only);
        only = undefined;
        table.add(record);
      }
      const full = tooManyColumns(table.columns.size) ?? table.tooLarge();
      if (full) return failed(full);
    }
    if (options.signal?.aborted) return failed(errorProblem('cancelled'));
    records.finish();
    for (const record of only ? recordsWithin(only) : []) table.add(record);
  } catch (cause) {
    return failed(damageProblem('JSON', cause));
  }
  if (table.rowCount === 0) return failed(errorProblem('file-not-a-table', { kind: 'JSON' }));
  const columns = [...table.columns].map(([name, values]) => ({ name, values }));
  return namedSurvey(source.name, encoding, columns, table.rowCount);
}

/** The list of records that a document holds under one of its fields; else the document, where it is a record itself. */
function recordsWithin(document: JsonRecord): readonly JsonRecord[] {
  if (String(document.format ?? '').startsWith('divario.')) return [];
  const lists = Object.values(document).filter(isListOfRecords);
  const [list] = lists;
  if (list && lists.length === 1) return list;
  return Object.values(document).some((value) => typeof value === 'object' && value !== null)
    ? []
    : [document];
}

function isListOfRecords(value: unknown): value is readonly JsonRecord[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Columns in the order in which records first have them. */
class RecordTable {
  readonly columns = new Map<string, ColumnBuilder>();
  rowCount = 0;

  add(record: JsonRecord): void {
    this.#fill(record, '', 1);
    this.rowCount++;
  }

  tooLarge() {
    const cells = this.columns.size * this.rowCount;
    if (cells <= mostCells) return undefined;
    return errorProblem('file-too-large', {
      size: Math.round(cells / 1e6),
      limit: mostCells / 1e6,
    });
  }

  #fill(record: JsonRecord, prefix: string, depth: number): void {
    for (const [field, value] of Object.entries(record)) {
      const name = prefix + field;
      if (isRecord(value) && depth < deepest) {
        this.#fill(value, `${name}.`, depth + 1);
        continue;
      }
      let column = this.columns.get(name);
      if (!column) {
        column = new ColumnBuilder();
        this.columns.set(name, column);
      }
      const text = valueText(value);
      if (text !== '') column.set(this.rowCount, text);
    }
  }
}
