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
  const parsed = z.safeParse(resultsSchema, data);
  // The schema checks what views rely on; optional fields beyond it are the writer's.
  if (parsed.success) return ok(data as ResultsDocument);
  const later = laterFormat(data);
  if (later !== undefined) return failed(errorProblem('results-newer', { format: later }));
  return failed(
    ...parsed.error.issues.slice(0, 5).map((issue) => {
      const field = issueField(issue.path);
      return errorProblem('results-invalid', { field, reason: issue.message }, { field });
    }),
  );
}

function laterFormat(data: unknown): string | undefined {
  const format = (data as { readonly format?: unknown } | null)?.format;
  if (typeof format !== 'string') return undefined;
  const version = Number(/^divario\.results\/(\d+)$/.exec(format)?.[1]);
  return version > 1 ? format : undefined;
}
