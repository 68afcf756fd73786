import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { badInput, done } from '../../../src/cli/Outcome';
import { withOpenStudy } from '../../../src/cli/withOpenStudy';
import { buildResults } from '../../../src/results/buildResults';
import type { ResultsDocument } from '../../../src/results/document/ResultsDocument';
import { readFilter } from '../../../src/results/query/readFilter';
import { runStudy } from '../../cli/runStudy';
import { Document } from './Document';

export interface SurveyFiles {
  readonly survey: string;
  readonly study: string;
}

export interface View {
  readonly by?: string;
  /** `COLUMN=LEVEL`, as the command line has it. */
  readonly filter?: string;
}

/** A folder of the machine's own, for what is made of a survey on the way. */
export const scratch = mkdtempSync(join(tmpdir(), 'every-number-'));

/**
 * What the command line gives of a survey under a view: its own pairs, then every concern with every behavior, then
 * the sensitivity of the declared gaps, which the command line has no word for.
 */
export async function documentOf(files: SurveyFiles, view: View = {}): Promise<Document> {
  const whole = estimate(files.survey, files.study, view);
  const { pairs: _, ...study } = JSON.parse(readFileSync(files.study, 'utf8'));
  const pairless = join(scratch, `pairless-${Math.random().toString(36).slice(2)}.json`);
  writeFileSync(pairless, JSON.stringify(study));
  return new Document(
    whole,
    estimate(files.survey, pairless, view),
    await strips(files, view, whole),
  );
}

/** As `documentOf`, without matrix and sensitivity: enough for tables of items. */
export function tablesOf({ survey, study }: SurveyFiles, view: View): Document {
  return new Document(estimate(survey, study, view));
}

function estimate(survey: string, study: string, { by, filter }: View): ResultsDocument {
  const words = [
    ...['estimate', survey, '--study', study, '--json'],
    ...(by === undefined ? [] : ['--by', by]),
    ...(filter === undefined ? [] : ['--filter', filter]),
  ];
  const { status, stdout, stderr } = runStudy(...words);
  if (status !== 0) throw new Error(`estimate: expected results, got ${stderr}`);
  return JSON.parse(stdout);
}

async function strips(
  { survey, study }: SurveyFiles,
  { by = 'generation', filter }: View,
  { study: summary }: ResultsDocument,
): Promise<ResultsDocument> {
  const view = { by, filters: filter === undefined ? [] : [readFilter(filter)] };
  const outcome = await withOpenStudy(survey, { study: study }, ({ open }) => {
    const queries = (summary.pairs ?? []).map(
      (pair) => ({ measure: 'sensitivity', of: 'gap', ...pair, ...view }) as const,
    );
    const all = [...queries, { measure: 'sensitivity', of: 'index-gap', ...view } as const];
    const built = buildResults(open, all);
    return built.ok ? done(JSON.stringify(built.value)) : badInput(survey, built.problems);
  });
  if (outcome.status !== 0) throw new Error(`sensitivity: ${outcome.complaint}`);
  return JSON.parse(outcome.output);
}

/** Publishes a study into a site's folder of studies, as its owner does, and gives what was published. */
export function publish(files: SurveyFiles, site: string, id: string): Document {
  const folder = join(site, 'studies', id);
  mkdirSync(folder, { recursive: true });
  const words = ['publish', files.survey, '--study', files.study, '--out', folder];
  const { status, stderr } = runStudy(...words);
  if (status !== 0) throw new Error(`publish: expected a study, got ${stderr}`);
  const results: ResultsDocument = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'));
  const index = join(site, 'studies', 'index.json');
  const listed = JSON.parse(readFileSync(index, 'utf8'));
  const entry = {
    id,
    title: results.study.title,
    respondents: results.study.respondents,
    url: `studies/${id}/results.json`,
  };
  writeFileSync(index, JSON.stringify({ studies: [...listed.studies, entry] }));
  // The pages stand on the published view that is nobody's choice: by generation, unfiltered.
  const tables = results.tables.filter(
    ({ by, filters = [] }) => by === 'generation' && filters.length === 0,
  );
  return new Document({ ...results, tables });
}
