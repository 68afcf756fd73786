import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import { besideData } from '../codebookFile/besideData';
import type { ZipEntry } from './openZip';

const tables = /\.(csv|tsv|tab|txt|asc|dat|xlsx|ods|sav|zsav|dta|parquet|jsonl|ndjson)$/i;
const definitions = /\.(qsf|lss|xml)$/i;
/** Beside a table, more often something about it. */
const records = /\.json$/i;

/** The survey in an archive, and what says what its columns mean where that lies beside it. */
export interface SurveyEntries {
  readonly survey: ZipEntry;
  readonly codebook?: ZipEntry;
}

/** The one survey in an archive: hidden files and what systems add are passed over, a lone CSV goes before other forms of it. */
export function surveyEntry(entries: readonly ZipEntry[]): Result<SurveyEntries> {
  const { data, codebooks } = besideData(
    entries.filter(({ name }) => (tables.test(name) || definitions.test(name)) && !isHidden(name)),
  );
  const [codebook] = codebooks.length === 1 ? codebooks : [];
  const found = data.some(({ name }) => tables.test(name))
    ? data
    : entries.filter(({ name }) => records.test(name) && !isHidden(name));
  const csv = found.filter(({ name }) => /\.csv$/i.test(name));
  const chosen = found.length > 1 && csv.length === 1 ? csv : found;
  const [only] = chosen;
  if (!only) return failed(errorProblem('archive-no-table'));
  if (chosen.length === 1) return ok({ survey: only, ...(codebook && { codebook }) });
  const names = chosen.slice(0, 5).map(({ name }) => name);
  return failed(
    errorProblem('archive-several-tables', { count: chosen.length, names: names.join(', ') }),
  );
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}
