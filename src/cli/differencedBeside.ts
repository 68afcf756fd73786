import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Differencing, differencing } from '../disclosure/beside/differencing';
import { errorProblem, type Problem } from '../problem/Problem';
import { ok, type Result } from '../problem/Result';
import { parseResults } from '../results/document/parseResults';
import type { ResultsDocument } from '../results/document/ResultsDocument';

/** A published document and what it is called. */
export interface PublishedDocument {
  readonly name: string;
  readonly document: ResultsDocument;
}

/** A problem for each document that would tell of few respondents beside the new one. */
export function differencedBeside(
  document: ResultsDocument,
  others: readonly PublishedDocument[],
): readonly Problem[] {
  return others.flatMap(({ name, document: other }) => {
    const found = differencing(other, document);
    return found ? [problemOf(found, name)] : [];
  });
}

function problemOf({ kind, ...facts }: Differencing, other: string): Problem {
  const codes = {
    'told-in-one': 'waves-told-in-one',
    'few-apart': 'waves-few-apart',
    'noise-twice': 'waves-noise-twice',
  } as const;
  return errorProblem(codes[kind], { other, ...facts });
}

/**
 * The documents named as published before, by file or folder, those in other folders of the same `studies/`, and where
 * noise spends a budget also what it would take the place of: that may have been read.
 */
export async function publishedBeside(
  out: string,
  earlier: readonly string[],
  isNoisy: boolean,
): Promise<Result<readonly PublishedDocument[]>> {
  const replaced = isNoisy && holdsResults(out) ? [out] : [];
  const paths = [...replaced, ...(await siblingsOf(out)), ...earlier];
  const documents: PublishedDocument[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory();
    const read = parseResults(await readFile(isFolder ? join(path, 'results.json') : path, 'utf8'));
    if (!read.ok) return read;
    documents.push({ name: path, document: read.value });
  }
  return ok(documents);
}

async function siblingsOf(out: string): Promise<readonly string[]> {
  const folder = dirname(resolve(out));
  if (basename(folder) !== 'studies' || !existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== basename(resolve(out)))
    .map((entry) => join(folder, entry.name))
    .filter(holdsResults)
    .sort();
}

function holdsResults(folder: string): boolean {
  return existsSync(join(folder, 'results.json'));
}
