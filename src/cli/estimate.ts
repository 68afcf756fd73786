import { openStudy } from '../engine/openStudy';
import { formatProblem } from '../format/formatProblem';
import { formatTables } from '../format/formatTables';
import { allQueries } from '../results/allQueries';
import { buildResults } from '../results/buildResults';
import { readFilter } from '../results/readFilter';
import { summarize } from '../results/summarize';
import { badInput, done, type Outcome } from './Outcome';
import { openSurvey } from './openSurvey';
import { readStudyFile } from './readStudyFile';

export interface EstimateOptions {
  readonly study: string | undefined;
  readonly by: string;
  readonly filters: readonly string[];
  readonly json: boolean;
}

/** Every table of a study, as `divario.results/1` or as tables to read. */
export async function estimate(file: string, options: EstimateOptions): Promise<Outcome> {
  const study = await readStudyFile(options.study);
  if (!study.ok) return badInput(options.study ?? file, study.problems);
  const draft = await openSurvey(file, study.value);
  if (!draft.ok) return badInput(file, draft.problems);
  const opened = openStudy(draft.value, study.value ?? draft.value.proposal);
  if (!opened.ok) return badInput(options.study ?? file, opened.problems);
  const { open, warnings } = opened.value;
  const summary = summarize(open);
  const view = { by: options.by, filters: options.filters.map(readFilter) };
  const queries = allQueries(study.value?.pairs ? summary : { ...summary, pairs: [] }, view);
  const results = buildResults(open, queries);
  if (!results.ok) return badInput(file, results.problems);
  const notes = warnings.map((warning) => formatProblem(warning, 'en'));
  if (options.json) return done(`${JSON.stringify(results.value)}\n`, notes);
  return done(formatTables(results.value, 'en'), notes);
}
