import type { DisclosurePolicy } from '../disclosure/DisclosurePolicy';
import { publishResults } from '../disclosure/publishResults';
import type { Result } from '../problem/Result';
import { allQueries } from '../results/allQueries';
import { answerQuery } from '../results/answerQuery';
import { buildResults } from '../results/buildResults';
import type { OpenStudy } from '../results/OpenStudy';
import type { ResultsDocument } from '../results/ResultsDocument';
import { summarize } from '../results/summarize';

/** A study's results as they may leave its owner: figures under disclosure control, no respondent. */
export function publishStudy(open: OpenStudy, policy: DisclosurePolicy): Result<ResultsDocument> {
  return publishResults(summarize(open), (query) => answerQuery(open, query), policy);
}

/**
 * A synthetic study's results by generation, as they are: nobody answered it, so there is nobody to protect, and
 * a reader who wants another view has it computed from the answers that the study's program makes.
 */
export function publishSynthetic(open: OpenStudy): Result<ResultsDocument> {
  const view = { by: 'generation', filters: [] };
  return buildResults(open, allQueries(summarize(open), view, { sensitivity: true }));
}
