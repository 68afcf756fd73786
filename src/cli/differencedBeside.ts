import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { differencing } from '../disclosure/differencing';
import { errorProblem, type Problem } from '../problem/Problem';
import { ok, type Result } from '../problem/Result';
import { parseResults } from '../results/parseResults';
import type { ResultsDocument } from '../results/ResultsDocument';

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
    if (!found) return [];
    const { where } = found;
    return found.kind === 'told-in-one'
      ? [errorProblem('waves-told-in-one', { other: name, where })]
      : [
          errorProblem('waves-few-apart', {
            other: name,
            where,
            difference: found.difference,
            minCell: found.minCell,
          }),
        ];
  });
}

/** The documents named as published before, by file or folder, and those in other folders of the same `studies/`. */
export async function publishedBeside(
  out: string,
  earlier: readonly string[],
): Promise<Result<readonly PublishedDocument[]>> {
  const paths = [...(await siblingsOf(out)), ...earlier];
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
    .filter((path) => existsSync(join(path, 'results.json')))
    .sort();
}
