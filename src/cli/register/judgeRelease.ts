import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { judgeMembership, type Membership } from '../../disclosure/register/judgeMembership';
import { matchRecords, type RecordMatch } from '../../disclosure/register/matchRecords';
import type { ReleasedRecords } from '../../disclosure/register/ReleasedRecords';
import { generationName } from '../../disclosure/register/recordsOfStudy';
import { errorProblem, type Problem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import { parseResults } from '../../results/document/parseResults';
import type { ResultsDocument } from '../../results/document/ResultsDocument';
import { differencedBeside } from '../differencedBeside';
import {
  keptDocument,
  marks,
  type PublisherRegister,
  packed,
  type RegisteredRelease,
  saveRegister,
  unpackedPeople,
  unpackedPlaces,
} from './PublisherRegister';

/** An earlier release that holds people of the new one. */
interface Related {
  readonly release: RegisteredRelease;
  readonly match: Extract<RecordMatch, { readonly kind: 'same' }>;
  readonly people: Int32Array;
}

/** A survey about to be released, by who is in it and in which earlier releases. */
export interface NewRelease {
  readonly path: string;
  readonly register: PublisherRegister;
  readonly records: ReleasedRecords;
  readonly related: readonly Related[];
  /** A number a record: an earlier release's for who is in one, else a new one. */
  readonly people: Int32Array;
  /** What rounding draws from: that of an earlier release of these people, else new. */
  readonly seed: string;
  /** Said by the publisher where the records leave it open whether an earlier release is of the same people. */
  readonly independent: boolean;
}

/**
 * Finds the people of a survey in the register's releases. Fails with `register-unclear` where it looks like one of them
 * and can't be matched, unless the publisher says that nobody is in both.
 */
export function findPeople(
  path: string,
  register: PublisherRegister,
  records: ReleasedRecords,
  minCell: number,
  independent: boolean,
): Result<NewRelease> {
  const related: Related[] = [];
  let isUnclear = false;
  for (const release of [...register.releases].reverse()) {
    const match = matchRecords(recordsOf(release), records, Math.max(minCell, release.minCell));
    if (match.kind === 'same')
      related.push({ release, match, people: unpackedPeople(release.people) });
    if (match.kind !== 'unclear') continue;
    isUnclear = true;
    if (!independent)
      return failed(errorProblem('register-unclear', { other: release.title, at: release.at }));
  }
  const people = peopleOf(register, records.count, related);
  const seed = related[0]?.release.seed ?? randomBytes(16).toString('hex');
  return ok({ path, register, records, related, people, seed, independent: isUnclear });
}

function recordsOf({ count, ids, columns }: RegisteredRelease): ReleasedRecords {
  return {
    count,
    ...(ids && { ids }),
    columns: columns.map((column) => ({ ...column, places: unpackedPlaces(column.places) })),
  };
}

/** The latest release knows a person first; nobody is two people. */
function peopleOf(
  { releases }: PublisherRegister,
  count: number,
  related: readonly Related[],
): Int32Array {
  let next = 0;
  for (const release of releases)
    for (const person of unpackedPeople(release.people)) next = Math.max(next, person + 1);
  const people = new Int32Array(count).fill(-1);
  const taken = new Set<number>();
  for (const { match, people: theirs } of related)
    match.earlierOf.forEach((place, i) => {
      const person = place < 0 ? undefined : theirs[place];
      if (people[i] !== -1 || person === undefined || taken.has(person)) return;
      people[i] = person;
      taken.add(person);
    });
  return people.map((person) => (person < 0 ? next++ : person));
}

/** What keeps a release from being published beside the earlier ones. */
export async function releaseProblems(
  { path, records, related, people, register }: NewRelease,
  document: ResultsDocument,
): Promise<readonly Problem[]> {
  const { epsilon, minCell = 1 } = document.study.disclosure ?? {};
  if (epsilon !== undefined) return spentProblems(related, epsilon, digestOfTables(document));
  const exact = related.filter(({ release }) => release.epsilon === undefined);
  const views = viewsOf(register, records, document).map((view) => records.columns[view]!.places);
  const found = judgeMembership(
    exact.map(({ release, people: theirs }) => membershipOf(release, theirs)),
    { title: document.study.title, minCell, people, views },
    exact.map(({ match }) => changedPeople(match, people)),
  );
  if (found) return [errorProblem('register-few-apart', { ...found })];
  const documents = [];
  for (const { release } of exact) {
    const text = await textOf(keptDocument(path, release.id));
    const read = text === undefined ? undefined : parseResults(text);
    if (read?.ok) documents.push({ name: release.title, document: read.value });
  }
  return differencedBeside(document, documents);
}

/** Budgets add up, but for one draw told again: nothing more is told by it. */
function spentProblems(
  related: readonly Related[],
  epsilon: number,
  draw: string,
): readonly Problem[] {
  const spent = new Map(
    related.flatMap(({ release }) =>
      release.epsilon === undefined || release.draw === draw
        ? []
        : [[release.draw, { title: release.title, epsilon: release.epsilon }] as const],
    ),
  );
  const [other] = spent.values();
  if (!other) return [];
  const total = [...spent.values()].reduce((sum, each) => sum + each.epsilon, epsilon);
  return [errorProblem('waves-noise-twice', { other: other.title, epsilon: total })];
}

function changedPeople({ changed }: Related['match'], people: Int32Array): ReadonlySet<number> {
  return new Set(people.filter((_, i) => changed[i] === 1));
}

function membershipOf(release: RegisteredRelease, people: Int32Array): Membership {
  const { title, minCell, views, columns } = release;
  return {
    title,
    minCell,
    people,
    views: views.flatMap((view) => {
      const column = columns[view];
      return column ? [unpackedPlaces(column.places)] : [];
    }),
  };
}

/** Generation, and the filters that the document is told by. */
function viewsOf(
  register: PublisherRegister,
  { columns }: ReleasedRecords,
  { study }: ResultsDocument,
): readonly number[] {
  const mark = marks(register);
  const names = [generationName, ...(study.filters ?? [])].map((name) => mark('column', name));
  return columns.flatMap(({ name }, k) => (names.includes(name) ? [k] : []));
}

function digestOfTables({ tables }: ResultsDocument): string {
  return createHash('sha256').update(JSON.stringify(tables)).digest('hex');
}

/** A digest of everybody's answers and weights, whatever they are called. */
export function digestOfRecords({ columns }: ReleasedRecords, weights: Float64Array): string {
  const hash = createHash('sha256');
  for (const { size, places } of columns) hash.update(`${size} `).update(places);
  return hash.update(weights).digest('hex');
}

/** The earlier release that this one is again, to the last figure. */
export function sameRelease(
  { related }: NewRelease,
  document: ResultsDocument,
): RegisteredRelease | undefined {
  const digest = digestOf(document);
  return related.map(({ release }) => release).find((release) => release.digest === digest);
}

/** Enters a release into its register and keeps its document beside it. Throws where they cannot be written. */
export async function registerRelease(
  { path, register, records, people, seed, independent }: NewRelease,
  id: string,
  document: ResultsDocument,
): Promise<void> {
  const { title, disclosure } = document.study;
  const release: RegisteredRelease = {
    id,
    title,
    at: new Date().toISOString(),
    minCell: disclosure?.minCell ?? 1,
    ...(disclosure?.epsilon !== undefined && {
      epsilon: disclosure.epsilon,
      draw: digestOfTables(document),
    }),
    seed,
    digest: digestOf(document),
    ...(independent && { independent: true }),
    count: records.count,
    ...(records.ids && { ids: [...records.ids] }),
    columns: records.columns.map((column) => ({ ...column, places: packed(column.places) })),
    people: packed(people),
    views: [...viewsOf(register, records, document)],
  };
  const kept = keptDocument(path, id);
  await mkdir(dirname(kept), { recursive: true, mode: 0o700 });
  await writeFile(kept, JSON.stringify(document), { mode: 0o600 });
  await saveRegister(path, { ...register, releases: [...register.releases, release] });
}

/** A digest of all but the release's own id. */
function digestOf({ study, ...document }: ResultsDocument): string {
  const { release: _, ...disclosure } = study.disclosure ?? {};
  const text = JSON.stringify({ ...document, study: { ...study, disclosure } });
  return createHash('sha256').update(text).digest('hex');
}

async function textOf(path: string): Promise<string | undefined> {
  return existsSync(path) ? readFile(path, 'utf8') : undefined;
}
