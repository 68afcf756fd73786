import { readFile } from 'node:fs/promises';
import { formatComparison } from '../format/formatComparison';
import { errorProblem } from '../problem/Problem';
import { failed, type Result } from '../problem/Result';
import { buildResults } from '../results/buildResults';
import { parseResults } from '../results/parseResults';
import { compareWaves } from '../results/waves/compareWaves';
import { itemLabels } from '../results/waves/itemLabels';
import type { WaveTables } from '../results/waves/WaveComparison';
import { askedQueries } from './askedQueries';
import { badInput, done, type Outcome } from './Outcome';
import { reasonOf } from './readStudyFile';
import { withOpenStudy } from './withOpenStudy';

export interface CompareOptions {
  /** Reads the waves that are surveys. */
  readonly study: string | undefined;
  /** Also compares questions whose wording alone differs. */
  readonly anyWording: boolean;
  readonly json: boolean;
}

/** What changed from one wave to another, each a results file or a survey, as JSON or as text to read. */
export function compare(
  earlierFile: string,
  laterFile: string,
  { study, anyWording, json }: CompareOptions,
): Promise<Outcome> {
  return withWave(earlierFile, study, (earlier) =>
    withWave(laterFile, study, (later) => {
      const comparison = compareWaves(earlier, later, { acceptWording: anyWording });
      if (json) return done(`${JSON.stringify({ format: 'divario.waves/1', ...comparison })}\n`);
      return done(formatComparison(comparison, itemLabels(earlier, later), 'en'));
    }),
  );
}

/** A wave's figures by generation: as a results file holds them, or computed from a survey. */
async function withWave(
  path: string,
  study: string | undefined,
  goOn: (wave: WaveTables) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  if (/\.json$/i.test(path)) {
    const results = await readResultsFile(path);
    return results.ok ? goOn(results.value) : badInput(path, results.problems);
  }
  return withOpenStudy(path, study, (opened) => {
    const queries = askedQueries(opened, { by: 'generation', filters: [] });
    const compared = queries.filter(({ measure }) =>
      ['top-box', 'gap', 'index-gap'].includes(measure),
    );
    const results = buildResults(opened.open, compared);
    return results.ok ? goOn(results.value) : badInput(path, results.problems);
  });
}

async function readResultsFile(path: string): Promise<Result<WaveTables>> {
  try {
    return parseResults(await readFile(path, 'utf8'));
  } catch (cause) {
    return failed(errorProblem('file-unreadable', { reason: reasonOf(cause) }));
  }
}
