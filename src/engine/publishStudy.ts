import type { Result } from '../problem/Result';
import { allQueries } from '../results/allQueries';
import { buildResults } from '../results/buildResults';
import type { OpenStudy } from '../results/OpenStudy';
import type { ResultsDocument } from '../results/ResultsDocument';
import { summarize } from '../results/summarize';

/** A study's results as they may leave its owner's machine: figures only, no respondent. */
export function publishStudy(open: OpenStudy): Result<ResultsDocument> {
  const view = { by: 'generation', filters: [] };
  return buildResults(open, allQueries(summarize(open), view, { sensitivity: true }));
}
