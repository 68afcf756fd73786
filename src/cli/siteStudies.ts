import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { openStudy } from '../engine/openStudy';
import { publishedFiles } from '../engine/publishedFiles';
import { publishStated } from '../engine/publishStated';
import { publishSynthetic } from '../engine/publishStudy';
import { formatProblem } from '../format/formatProblem';
import { loadCatalogue } from '../format/messages/catalogues';
import { errorProblem, type Problem } from '../problem/Problem';
import { ok, type Result } from '../problem/Result';
import type { HostedStudy } from '../results/document/HostedStudy';
import type { PublishedManifest } from '../results/document/PublishedManifest';
import { parseResults } from '../results/document/parseResults';
import type { ResultsDocument } from '../results/document/ResultsDocument';
import type { StudySummary } from '../results/document/StudySummary';
import type { OpenStudy } from '../results/OpenStudy';
import { readStudy } from '../study/readStudy';
import { differencedBeside, type PublishedDocument } from './differencedBeside';
import { openSurvey } from './openSurvey';

// At once: the build closes what loads modules as soon as this file is loaded.
await loadCatalogue('en');

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
  const published = publishedFiles({ document: results.value });
  for (const [name, text] of Object.entries(published)) files.set(`studies/${id}/${name}`, text);
  const independent = study.value.disclosure?.independent === true;
  site.push({ name: id, document: results.value, independent });
  const entry = entryOf(id, results.value.study, published['manifest.json']);
  const isMade = isSynthetic && existsSync(join(folder, 'generate.ts'));
  return isMade ? { ...entry, made: true } : entry;
}

function statedResults(open: OpenStudy): Result<ResultsDocument> {
  const published = publishStated(open);
  return published.ok ? ok(published.value.document) : published;
}

/** What lies in `public` is served as it is: anything but what `publish` writes might be the answers themselves. */
async function refuseStray(folder: string, id: string, manifest: string): Promise<void> {
  const { parts = [], first } = manifestOf(manifest);
  const expected = ['results.json', 'manifest.json', ...parts.map(({ file }) => file), first];
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const stray = found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .find((path) => !expected.includes(relative(folder, path)));
  if (stray === undefined) return;
  throw new Error(
    `study ${id}: ${stray} would be served; expected results.json, manifest.json and its parts only`,
  );
}

/** What a manifest says of its parts; nothing where an earlier version wrote it. */
function manifestOf(text: string): Partial<PublishedManifest> {
  const { parts, first } = JSON.parse(text) as Partial<PublishedManifest>;
  return Array.isArray(parts) && typeof first === 'string' ? { parts, first } : {};
}

async function hostedEntry(folder: string, id: string, site: SiteDocument[]): Promise<HostedStudy> {
  const hasManifest = existsSync(join(folder, 'manifest.json'));
  const manifest = hasManifest ? await fileOf(folder, id, 'manifest.json') : '{}';
  await refuseStray(folder, id, manifest);
  const results = parseResults(await fileOf(folder, id, 'results.json'));
  if (!results.ok) throw unpublishable(id, results.problems);
  const { disclosure, source } = results.value.study;
  if (!disclosure && !source?.synthetic)
    throw unpublishable(id, [errorProblem('results-unprotected', {})]);
  const independent = disclosure?.independent === true;
  site.push({ name: id, document: results.value, independent });
  return entryOf(id, results.value.study, manifest);
}

async function fileOf(folder: string, id: string, name: string): Promise<string> {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`study ${id}: expected ${path}, found none`);
  return readFile(path, 'utf8');
}

function entryOf(id: string, summary: StudySummary, manifest = '{}'): HostedStudy {
  const { first } = manifestOf(manifest);
  const folder = `studies/${id}`;
  return {
    id,
    title: summary.title,
    synthetic: summary.source?.synthetic ?? false,
    respondents: summary.respondents,
    url: `${folder}/results.json`,
    ...(first && { manifest: `${folder}/manifest.json`, first: `${folder}/${first}` }),
  };
}

function unpublishable(id: string, problems: readonly Problem[]): Error {
  const reasons = problems.map((problem) => formatProblem(problem, 'en')).join(' ');
  return new Error(`study ${id}: ${reasons}`);
}
