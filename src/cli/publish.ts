import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedFiles } from '../engine/publishedFiles';
import { type Published, publishStated } from '../engine/publishStated';
import { errorProblem } from '../problem/Problem';
import { badInput, badUsage, done, type Outcome } from './Outcome';
import { reasonOf } from './readStudyFile';
import { withOpenStudy } from './withOpenStudy';

export interface PublishOptions {
  readonly study: string | undefined;
  readonly out: string | undefined;
  readonly minCell: string | undefined;
  readonly epsilon: string | undefined;
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
  return withOpenStudy(file, options.study, ({ open }) => {
    const published = publishStated(open, { minCell, epsilon });
    return published.ok ? writePublished(out, published.value) : badInput(file, published.problems);
  });
}

async function writePublished(folder: string, published: Published): Promise<Outcome> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of Object.entries(publishedFiles(published)))
      await writeFile(join(folder, name), text);
  } catch (cause) {
    return badInput(folder, [errorProblem('folder-unwritable', { reason: reasonOf(cause) })]);
  }
  const { study, tables } = published.document;
  const withheld = study.disclosure?.withheldCells ?? 0;
  return done(`${folder}: ${tables.length} tables, ${withheld} figures withheld\n`);
}
