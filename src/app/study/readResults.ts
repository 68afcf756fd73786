import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { ResultsDocument } from '../../results/Results';

/** Parsed JSON as a results document: its format and outline are checked, its figures are trusted. */
export function readResults(data: unknown): Result<ResultsDocument> {
  if (!isRecord(data)) return invalid('the file', 'expected an object');
  if (data['format'] !== 'divario.results/1')
    return invalid('format', 'expected "divario.results/1"');
  const { study, tables } = data;
  if (!isRecord(study) || typeof study['title'] !== 'string')
    return invalid('study', 'expected a study with a title');
  if (!Array.isArray(tables)) return invalid('tables', 'expected a list');
  const bad = tables.findIndex((table) => !isTable(table));
  if (bad >= 0) return invalid(`tables[${bad}]`, 'expected a measure, a banner and rows');
  return ok(data as unknown as ResultsDocument);
}

function isTable(table: unknown): boolean {
  return (
    isRecord(table) &&
    typeof table['measure'] === 'string' &&
    typeof table['by'] === 'string' &&
    Array.isArray(table['rows'])
  );
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function invalid(field: string, reason: string): Result<never> {
  return failed(errorProblem('results-invalid', { field, reason }, { field }));
}
