import * as z from 'zod/mini';
import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import { issueField } from '../../study/issueField';
import type { ResultsDocument } from './ResultsDocument';
import { resultsSchema } from './resultsSchema';

/**
 * A results file's parsed JSON as a document; fails naming the path of each offending field, or with `results-newer`
 * where a later version wrote it.
 */
export function readResults(data: unknown): Result<ResultsDocument> {
  const issues = z.safeParse(resultsSchema, data).error?.issues ?? [];
  if (conforms(data, issues)) return ok(data);
  const later = laterFormat(data);
  if (later !== undefined) return failed(errorProblem('results-newer', { format: later }));
  return failed(
    ...issues.slice(0, 5).map((issue) => {
      const field = issueField(issue.path);
      return errorProblem('results-invalid', { field, reason: issue.message }, { field });
    }),
  );
}

/** Parsing only checks: the document stays as it was written, its fields in their order. */
function conforms(data: unknown, issues: readonly unknown[]): data is ResultsDocument {
  return typeof data === 'object' && data !== null && issues.length === 0;
}

function laterFormat(data: unknown): string | undefined {
  const format = (data as { readonly format?: unknown } | null)?.format;
  if (typeof format !== 'string') return undefined;
  const version = Number(/^divario\.results\/(\d+)$/.exec(format)?.[1]);
  return version > 1 ? format : undefined;
}
