import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { ZipEntry } from './openZip';

const tables = /\.(csv|tsv|tab|txt|xlsx|ods|sav|zsav|dta|parquet|jsonl|ndjson)$/i;

/** The one survey in an archive: hidden files and what systems add are passed over, a lone CSV goes before other forms of it. */
export function surveyEntry(entries: readonly ZipEntry[]): Result<ZipEntry> {
  const found = entries.filter(({ name }) => tables.test(name) && !isHidden(name));
  const csv = found.filter(({ name }) => /\.csv$/i.test(name));
  const chosen = found.length > 1 && csv.length === 1 ? csv : found;
  const [only] = chosen;
  if (!only) return failed(errorProblem('archive-no-table'));
  if (chosen.length === 1) return ok(only);
  const names = chosen.slice(0, 5).map(({ name }) => name);
  return failed(
    errorProblem('archive-several-tables', { count: chosen.length, names: names.join(', ') }),
  );
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}
