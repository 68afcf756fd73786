import { clampWeights } from '../disclosure/noise/clampWeights';
import { type PrivateRelease, privatize } from '../disclosure/noise/privatize';
import { type RandomBits, randomBits } from '../disclosure/noise/RandomBits';
import { publishableSummary } from '../disclosure/publish/publishedQueries';
import { errorProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import { buildResults } from '../results/buildResults';
import type { OpenStudy } from '../results/OpenStudy';
import { allQueries } from '../results/query/allQueries';
import { summarize } from '../results/summary/summarize';
import { confirmedReadings } from './confirmedReadings';

/**
 * A study's results with differential privacy of `epsilon` for the whole release, figures by generation only.
 * Fails with `weight-bound-missing` where the survey is weighted and its study declares no bound: one taken from
 * the weights themselves would tell of them.
 */
export function publishNoisy(
  open: OpenStudy,
  epsilon: number,
  bits: RandomBits = randomBits((bytes) => crypto.getRandomValues(bytes)),
): Result<PrivateRelease> {
  const confirmed = confirmedReadings(open);
  if (!confirmed.ok) return confirmed;
  const weightBound = open.study.disclosure?.weightBound;
  if (open.design.weighted && weightBound === undefined) {
    return failed(errorProblem('weight-bound-missing', {}, { field: 'disclosure.weightBound' }));
  }
  const clamped =
    weightBound === undefined ? open : { ...open, design: clampWeights(open.design, weightBound) };
  const study = publishableSummary(summarize(clamped));
  const document = buildResults(clamped, allQueries(study, { by: 'generation', filters: [] }));
  if (!document.ok) return document;
  const budget = {
    epsilon,
    ...(open.design.weighted && weightBound !== undefined && { weightBound }),
  };
  const release = privatize({ ...document.value, study }, budget, bits);
  return ok(open.study.disclosure?.independent ? independent(release) : release);
}

function independent(release: PrivateRelease): PrivateRelease {
  const { document } = release;
  const { study } = document;
  if (!study.disclosure) return release;
  const disclosure = { ...study.disclosure, independent: true };
  return { ...release, document: { ...document, study: { ...study, disclosure } } };
}
