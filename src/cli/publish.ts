import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedFiles } from '../engine/publishedFiles';
import { type Published, publishStated } from '../engine/publishStated';
import { formatDisclosure } from '../format/formatDisclosure';
import { errorProblem } from '../problem/Problem';
import type { ResultsDocument } from '../results/document/ResultsDocument';
import type { OpenStudy } from '../results/OpenStudy';
import { differencedBeside, publishedBeside } from './differencedBeside';
import { badInput, badUsage, done, type Outcome } from './Outcome';
import { reasonOf } from './readStudyFile';
import { withOpenStudy } from './withOpenStudy';

export interface PublishOptions {
  readonly study: string | undefined;
  readonly codebook?: string | undefined;
  readonly out: string | undefined;
  readonly minCell: string | undefined;
  readonly epsilon: string | undefined;
  /** Published before: results files, or folders that hold one. */
  readonly earlier: readonly string[];
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
    const published = publishStated(open, { minCell, epsilon });
    if (!published.ok) return badInput(file, published.problems);
    const beside = await besideOthers(out, options.earlier, open, published.value.document);
    return beside ?? writePublished(out, published.value);
  });
}

/** What keeps the document from being published beside others, if anything. */
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

async function writePublished(folder: string, published: Published): Promise<Outcome> {
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
  return done(`${folder}: ${tables.length} tables, ${withheld} figures withheld; ${policy}\n`);
}
