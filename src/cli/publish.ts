import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { policyOf } from '../disclosure/DisclosurePolicy';
import type { LedgerEntry } from '../disclosure/noise/PrivacyBudget';
import { publishNoisy } from '../engine/publishNoisy';
import { publishStudy } from '../engine/publishStudy';
import { errorProblem } from '../problem/Problem';
import { ok, type Result } from '../problem/Result';
import type { OpenStudy } from '../results/OpenStudy';
import type { ResultsDocument } from '../results/ResultsDocument';
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
    const stated = epsilon ?? open.study.disclosure?.epsilon;
    const published =
      stated === undefined ? protectedResults(open, minCell) : publishNoisy(open, stated);
    return published.ok ? writePublished(out, published.value) : badInput(file, published.problems);
  });
}

function protectedResults(open: OpenStudy, minCell: number | undefined): Result<Published> {
  const policy = { ...policyOf(open.study), ...(minCell !== undefined && { minCell }) };
  const results = publishStudy(open, policy);
  return results.ok ? ok({ document: results.value }) : results;
}

interface Published {
  readonly document: ResultsDocument;
  /** What each released histogram spent of the privacy budget. */
  readonly ledger?: readonly LedgerEntry[];
}

async function writePublished(
  folder: string,
  { document: results, ledger }: Published,
): Promise<Outcome> {
  const manifest = {
    format: 'divario.published/1',
    title: results.study.title,
    respondents: results.study.respondents,
    tables: results.tables.length,
    disclosure: results.study.disclosure,
    ...(ledger && { ledger }),
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
