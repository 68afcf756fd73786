import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStudy } from '../engine/openStudy';
import { publishStated } from '../engine/publishStated';
import { publishSynthetic } from '../engine/publishStudy';
import { formatProblem } from '../format/formatProblem';
import { errorProblem, type Problem } from '../problem/Problem';
import { ok, type Result } from '../problem/Result';
import type { HostedStudy } from '../results/document/HostedStudy';
import { parseResults } from '../results/document/parseResults';
import type { ResultsDocument } from '../results/document/ResultsDocument';
import type { StudySummary } from '../results/document/StudySummary';
import type { OpenStudy } from '../results/OpenStudy';
import { readStudy } from '../study/readStudy';
import { differencedBeside, type PublishedDocument } from './differencedBeside';
import { openSurvey } from './openSurvey';

/**
 * The files a site serves under `studies/`, by path: the results of every study in `data/studies`, and the index,
 * which also lists what `public/studies` holds. No survey is: results only.
 * Throws where a study cannot be published, naming it: a site must not be built without one of its studies.
 */
export async function siteStudies(root: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const entries: HostedStudy[] = [];
  const site: SiteDocument[] = [];
  for (const id of await foldersIn(join(root, 'data/studies'))) {
    entries.push(await publishFolder(join(root, 'data/studies', id), id, files, site));
  }
  for (const id of await foldersIn(join(root, 'public/studies'))) {
    if (entries.some((entry) => entry.id === id))
      throw new Error(`study ${id}: lies in data/studies and in public/studies; keep one of them`);
    entries.push(await hostedEntry(join(root, 'public/studies', id), id, site));
  }
  judgeTogether(site);
  files.set('studies/index.json', JSON.stringify({ studies: entries }));
  return files;
}

/** A study of the site, and whether it says that nobody in it is in another. */
interface SiteDocument extends PublishedDocument {
  readonly independent: boolean;
}

/** Every two studies that could be subtracted from one another: none may then tell of few respondents. */
function judgeTogether(site: readonly SiteDocument[]): void {
  site.forEach(({ name, document, independent }, k) => {
    if (independent) return;
    const others = site.slice(0, k).filter((other) => !other.independent);
    const problems = differencedBeside(document, others);
    if (problems.length > 0) throw unpublishable(name, problems);
  });
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function publishFolder(
  folder: string,
  id: string,
  files: Map<string, string>,
  site: SiteDocument[],
): Promise<HostedStudy> {
  const studyText = await fileOf(folder, id, 'study.json');
  const surveyPath = join(folder, 'survey.csv');
  const study = readStudy(studyText);
  if (!study.ok) throw unpublishable(id, study.problems);
  const draft = await openSurvey(surveyPath, study.value);
  if (!draft.ok) throw unpublishable(id, draft.problems);
  const opened = openStudy(draft.value, study.value);
  if (!opened.ok) throw unpublishable(id, opened.problems);
  const { open } = opened.value;
  const isSynthetic = study.value.source?.synthetic === true;
  if (!isSynthetic && study.value.disclosure?.epsilon !== undefined)
    throw unpublishable(id, [errorProblem('noise-each-build', {})]);
  const results = isSynthetic ? publishSynthetic(open) : statedResults(open);
  if (!results.ok) throw unpublishable(id, results.problems);
  files.set(`studies/${id}/results.json`, JSON.stringify(results.value));
  const independent = study.value.disclosure?.independent === true;
  site.push({ name: id, document: results.value, independent });
  const entry = entryOf(id, results.value.study);
  const isMade = isSynthetic && existsSync(join(folder, 'generate.ts'));
  return isMade ? { ...entry, made: true } : entry;
}

function statedResults(open: OpenStudy): Result<ResultsDocument> {
  const published = publishStated(open);
  return published.ok ? ok(published.value.document) : published;
}

/** What lies in `public` is served as it is: anything but what `publish` writes might be the answers themselves. */
const publishedFiles: readonly string[] = ['results.json', 'manifest.json'];

async function hostedEntry(folder: string, id: string, site: SiteDocument[]): Promise<HostedStudy> {
  const stray = (await readdir(folder)).find((name) => !publishedFiles.includes(name));
  if (stray !== undefined) {
    const expected = publishedFiles.join(' and ');
    throw new Error(
      `study ${id}: ${join(folder, stray)} would be served; expected ${expected} only`,
    );
  }
  const results = parseResults(await fileOf(folder, id, 'results.json'));
  if (!results.ok) throw unpublishable(id, results.problems);
  const { disclosure, source } = results.value.study;
  if (!disclosure && !source?.synthetic)
    throw unpublishable(id, [errorProblem('results-unprotected', {})]);
  const independent = disclosure?.independent === true;
  site.push({ name: id, document: results.value, independent });
  return entryOf(id, results.value.study);
}

async function fileOf(folder: string, id: string, name: string): Promise<string> {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`study ${id}: expected ${path}, found none`);
  return readFile(path, 'utf8');
}

function entryOf(id: string, summary: StudySummary): HostedStudy {
  return {
    id,
    title: summary.title,
    synthetic: summary.source?.synthetic ?? false,
    respondents: summary.respondents,
    url: `studies/${id}/results.json`,
  };
}

function unpublishable(id: string, problems: readonly Problem[]): Error {
  const reasons = problems.map((problem) => formatProblem(problem, 'en')).join(' ');
  return new Error(`study ${id}: ${reasons}`);
}
