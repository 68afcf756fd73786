import { gatherScriptFacts } from '../engine/gatherScriptFacts';
import { openStudy } from '../engine/openStudy';
import { rScript } from '../export/rScript/rScript';
import { formatProblem } from '../format/formatProblem';
import { allQueries } from '../results/allQueries';
import { readFilter } from '../results/readFilter';
import { summarize } from '../results/summarize';
import { badInput, done, type Outcome } from './Outcome';
import { openSurvey } from './openSurvey';
import { readStudyFile } from './readStudyFile';

export interface ScriptOptions {
  readonly study: string | undefined;
  readonly by: string;
  readonly filters: readonly string[];
}

/** An R script of the tables that `estimate` gives. */
export async function script(file: string, options: ScriptOptions): Promise<Outcome> {
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
  const facts = gatherScriptFacts(open, view, queries);
  if (!facts.ok) return badInput(file, facts.problems);
  const notes = warnings.map((warning) => formatProblem(warning, 'en'));
  return done(rScript(draft.value.file, facts.value), notes);
}
