import { readFile } from 'node:fs/promises';
import { formatComparison } from '../format/formatComparison';
import { errorProblem } from '../problem/Problem';
import { failed, type Result } from '../problem/Result';
import { parseResults } from '../results/parseResults';
import type { ResultsDocument } from '../results/ResultsDocument';
import { compareWaves } from '../results/waves/compareWaves';
import { itemLabels } from '../results/waves/itemLabels';
import { badInput, done, type Outcome } from './Outcome';
import { reasonOf } from './readStudyFile';

/** What changed from one results file to another, as JSON or as text to read. */
export async function compare(
  earlierFile: string,
  laterFile: string,
  json: boolean,
): Promise<Outcome> {
  const earlier = await readResultsFile(earlierFile);
  if (!earlier.ok) return badInput(earlierFile, earlier.problems);
  const later = await readResultsFile(laterFile);
  if (!later.ok) return badInput(laterFile, later.problems);
  const comparison = compareWaves(earlier.value, later.value);
  if (json) return done(`${JSON.stringify({ format: 'divario.waves/1', ...comparison })}\n`);
  return done(formatComparison(comparison, itemLabels(earlier.value, later.value), 'en'));
}

async function readResultsFile(path: string): Promise<Result<ResultsDocument>> {
  try {
    return parseResults(await readFile(path, 'utf8'));
  } catch (cause) {
    return failed(errorProblem('file-unreadable', { reason: reasonOf(cause) }));
  }
}
