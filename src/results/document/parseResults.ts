import { errorProblem } from '../../problem/Problem';
import { failed, type Result } from '../../problem/Result';
import type { ResultsDocument } from './ResultsDocument';
import { readResults } from './readResults';

/** A results file's text as a document; fails with `results-not-json`, or naming each offending field. */
export function parseResults(text: string): Result<ResultsDocument> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return failed(errorProblem('results-not-json', { reason }));
  }
  return readResults(data);
}
