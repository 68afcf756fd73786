import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { policyOf } from '../disclosure/DisclosurePolicy';
import { recordsOfStudy } from '../disclosure/register/recordsOfStudy';
import { publishedFiles } from '../engine/publishedFiles';
import { type Published, publishStated } from '../engine/publishStated';
import { formatDisclosure } from '../format/formatDisclosure';
import { formatProblem } from '../format/formatProblem';
import { errorProblem, warningProblem } from '../problem/Problem';
import type { Result } from '../problem/Result';
import type { ResultsDocument } from '../results/document/ResultsDocument';
import type { OpenStudy } from '../results/OpenStudy';
import { differencedBeside, publishedBeside } from './differencedBeside';
import { badInput, badUsage, done, type Outcome } from './Outcome';
import { reasonOf } from './readStudyFile';
import {
  digestOfRecords,
  findPeople,
  type NewRelease,
  registerRelease,
  releaseProblems,
  sameRelease,
} from './register/judgeRelease';
import { defaultRegister, marks, noiseBits, openRegister } from './register/PublisherRegister';
import { withOpenStudy } from './withOpenStudy';

export interface PublishOptions {
  readonly study: string | undefined;
  readonly codebook?: string | undefined;
  readonly out: string | undefined;
  readonly minCell: string | undefined;
  readonly epsilon: string | undefined;
  /** Published before: results files, or folders that hold one. */
  readonly earlier: readonly string[];
  /** Where the publisher's register lies; the default place where nobody says. */
  readonly register: string | undefined;
}

/** Writes a study's results under disclosure control into a folder that a site can host. */
export async function publish(file: string, options: PublishOptions): Promise<Outcome> {
  if (options.study === undefined) return badUsage('divario publish: --study is missing.');
  if (options.out === undefined) return badUsage('divario publish: --out is missing.');
  const minCell = options.minCell === undefined ? undefined : Number(options.minCell);
  if (minCell !== undefined && !(Number.isInteger(minCell) && minCell >= 1)) {
    return badUsage('divario publish: --min-cell takes a whole number from 1.');
  }
  const epsilon = options.epsilon === undefined ? undefined : Number(options.epsilon);
  if (epsilon !== undefined && !(epsilon > 0 && epsilon < Number.POSITIVE_INFINITY)) {
    return badUsage('divario publish: --epsilon takes a number above 0.');
  }
  const { out } = options;
  return withOpenStudy(file, options, async ({ open }) => {
    const adjusts = (open.study.controls ?? []).length > 0;
    const notes = adjusts ? [formatProblem(warningProblem('adjust-unpublished'), 'en')] : [];
    // Nobody answered a synthetic survey.
    if (open.study.source?.synthetic) {
      const published = publishStated(open, { minCell, epsilon });
      return published.ok
        ? writePublished(out, published.value, notes)
        : badInput(file, published.problems);
    }
    const found = await newRelease(options.register ?? defaultRegister(), out, open, minCell);
    if (!found.ok) return badInput(file, found.problems);
    const release = found.value;
    const published = publishStated(open, {
      minCell,
      epsilon,
      seed: release.seed,
      bits: noiseBits(release.register, digestOfRecords(release.records, open.design.weights)),
    });
    if (!published.ok) return badInput(file, published.problems);
    const { document } = published.value;
    const again = sameRelease(release, document);
    const refused = again ? undefined : await refusal(file, options, release, open, document);
    if (refused) return refused;
    const id = again?.id ?? randomBytes(12).toString('base64url');
    // Entered first: nothing is out that the register doesn't know of.
    const entered = again ? undefined : await enter(release, id, document);
    const written = { ...published.value, document: named(document, id) };
    return entered ?? writePublished(out, written, notes);
  });
}

/** What keeps a document from being published beside earlier ones, if anything. */
async function refusal(
  file: string,
  { out = '', earlier }: PublishOptions,
  release: NewRelease,
  open: OpenStudy,
  document: ResultsDocument,
): Promise<Outcome | undefined> {
  const problems = await releaseProblems(release, document);
  if (problems.length > 0) return badInput(file, problems);
  return besideOthers(out, earlier, open, document);
}

/** The survey's people in the register. */
async function newRelease(
  path: string,
  out: string,
  open: OpenStudy,
  minCell = policyOf(open.study).minCell,
): Promise<Result<NewRelease>> {
  const register = await openRegister(path, out);
  if (!register.ok) return register;
  const records = recordsOfStudy(open, marks(register.value));
  const independent = open.study.disclosure?.independent === true;
  return findPeople(path, register.value, records, minCell, independent);
}

/** The document as a release that its register knows by a name. */
function named(document: ResultsDocument, release: string): ResultsDocument {
  const { study } = document;
  const disclosure = study.disclosure && { ...study.disclosure, release };
  return { ...document, study: { ...study, ...(disclosure && { disclosure }) } };
}

async function enter(
  release: NewRelease,
  id: string,
  document: ResultsDocument,
): Promise<Outcome | undefined> {
  try {
    await registerRelease(release, id, document);
    return undefined;
  } catch (cause) {
    const { path } = release;
    return badInput(path, [errorProblem('register-unreadable', { path, reason: reasonOf(cause) })]);
  }
}

/** The same by the documents of the site and those named. */
async function besideOthers(
  out: string,
  earlier: readonly string[],
  { study }: OpenStudy,
  document: ResultsDocument,
): Promise<Outcome | undefined> {
  if (study.disclosure?.independent) return undefined;
  const isNoisy = document.study.disclosure?.epsilon !== undefined;
  try {
    const others = await publishedBeside(out, earlier, isNoisy);
    if (!others.ok) return badInput(earlier.join(', ') || out, others.problems);
    const problems = differencedBeside(document, others.value);
    return problems.length > 0 ? badInput(out, problems) : undefined;
  } catch (cause) {
    return badInput(earlier.join(', ') || out, [
      errorProblem('file-unreadable', { reason: reasonOf(cause) }),
    ]);
  }
}

async function writePublished(
  folder: string,
  published: Published,
  notes: readonly string[],
): Promise<Outcome> {
  try {
    const parts = join(folder, 'parts');
    await mkdir(parts, { recursive: true });
    const files = Object.entries(publishedFiles(published));
    for (const [name, text] of files) await writeFile(join(folder, name), text);
    // Parts of an earlier release would be served beside this one's.
    const kept = new Set(files.map(([name]) => name));
    for (const name of await readdir(parts))
      if (!kept.has(`parts/${name}`)) await rm(join(parts, name));
  } catch (cause) {
    return badInput(folder, [errorProblem('folder-unwritable', { reason: reasonOf(cause) })]);
  }
  const { study, tables } = published.document;
  const withheld = study.disclosure?.withheldCells ?? 0;
  const policy = formatDisclosure(study, 'en');
  return done(
    `${folder}: ${tables.length} tables, ${withheld} figures withheld; ${policy}\n`,
    notes,
  );
}
