import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { policyOf } from '../disclosure/DisclosurePolicy';
import { openStudy } from '../engine/openStudy';
import { publishStudy } from '../engine/publishStudy';
import { errorProblem } from '../problem/Problem';
import type { ResultsDocument } from '../results/ResultsDocument';
import { badInput, badUsage, done, type Outcome } from './Outcome';
import { openSurvey } from './openSurvey';
import { readStudyFile, reasonOf } from './readStudyFile';

export interface PublishOptions {
  readonly study: string | undefined;
  readonly out: string | undefined;
  readonly minCell: string | undefined;
}

/** Writes a study's results under disclosure control into a folder that a site can host. */
export async function publish(file: string, options: PublishOptions): Promise<Outcome> {
  if (options.study === undefined) return badUsage('divario publish: --study is missing.');
  if (options.out === undefined) return badUsage('divario publish: --out is missing.');
  const minCell = options.minCell === undefined ? undefined : Number(options.minCell);
  if (minCell !== undefined && !(Number.isInteger(minCell) && minCell >= 1)) {
    return badUsage('divario publish: --min-cell takes a whole number from 1.');
  }
  const study = await readStudyFile(options.study);
  if (!study.ok) return badInput(options.study, study.problems);
  const draft = await openSurvey(file, study.value);
  if (!draft.ok) return badInput(file, draft.problems);
  const opened = openStudy(draft.value, study.value ?? draft.value.proposal);
  if (!opened.ok) return badInput(options.study, opened.problems);
  const { open } = opened.value;
  const policy = { ...policyOf(open.study), ...(minCell !== undefined && { minCell }) };
  const results = publishStudy(open, policy);
  if (!results.ok) return badInput(file, results.problems);
  return writePublished(options.out, results.value);
}

async function writePublished(folder: string, results: ResultsDocument): Promise<Outcome> {
  const manifest = {
    format: 'divario.published/1',
    title: results.study.title,
    respondents: results.study.respondents,
    tables: results.tables.length,
    disclosure: results.study.disclosure,
    results: 'results.json',
  };
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'results.json'), JSON.stringify(results));
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  } catch (cause) {
    return badInput(folder, [errorProblem('folder-unwritable', { reason: reasonOf(cause) })]);
  }
  const withheld = results.study.disclosure?.withheldCells ?? 0;
  return done(`${folder}: ${results.tables.length} tables, ${withheld} figures withheld\n`);
}
