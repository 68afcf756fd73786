import { clampWeights } from '../disclosure/noise/clampWeights';
import { type PrivateRelease, privatize } from '../disclosure/noise/privatize';
import { type RandomBits, randomBits } from '../disclosure/noise/RandomBits';
import { publishableSummary } from '../disclosure/publish/publishedQueries';
import { errorProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import { buildResults } from '../results/buildResults';
import type { StudySummary } from '../results/document/StudySummary';
import { unweightedDesign } from '../results/measures/sensitivity/unweightedDesign';
import type { OpenStudy } from '../results/OpenStudy';
import { allQueries } from '../results/query/allQueries';
import { summarize } from '../results/summary/summarize';
import { confirmedReadings } from './confirmedReadings';
import { declaredSupport } from './declaredSupport';
import { type TargetCells, targetCells } from './targetCells';

/** Bits for a release that a text describes. */
export type ReleaseBits = (release: string) => RandomBits;

/** The platform's: other noise each time. */
const freshBits: ReleaseBits = () => randomBits((bytes) => crypto.getRandomValues(bytes));

/**
 * A study's results with differential privacy of `epsilon` for the whole release, figures by generation only. What is
 * named in them comes from the study file (`declaredSupport`); weights to targets are made after the noise.
 * Fails with `weight-bound-missing` where the survey is weighted and its study declares no bound: one taken from
 * the weights themselves would tell of them; and with `noise-two-weights` where it has targets besides.
 */
export function publishNoisy(
  open: OpenStudy,
  epsilon: number,
  bits: ReleaseBits = freshBits,
): Result<PrivateRelease> {
  const confirmed = confirmedReadings(open);
  if (!confirmed.ok) return confirmed;
  const support = declaredSupport(open);
  if (!support.ok) return support;
  const { generations, items } = support.value;
  const weighed = noisyWeights(open, generations);
  if (!weighed.ok) return weighed;
  const { survey, weightBound, targets } = weighed.value;
  const study = supported(publishableSummary(summarize(survey)), generations, items);
  const document = buildResults(survey, allQueries(study, { by: 'generation', filters: [] }));
  if (!document.ok) return document;
  const budget = { epsilon, ...(weightBound !== undefined && { weightBound }) };
  const asked = JSON.stringify([budget, generations, [...items], targets?.cells.targets]);
  const full = { ...document.value, study };
  const release = privatize(full, budget, bits(asked), targets?.cells);
  const unfit = targets?.problem();
  if (unfit) return failed(unfit);
  return ok(open.study.disclosure?.independent ? independent(release) : release);
}

interface NoisyWeights {
  /** Weights clamped to the bound, or none where they are made after the noise. */
  readonly survey: OpenStudy;
  readonly weightBound?: number;
  readonly targets?: TargetCells;
}

function noisyWeights(open: OpenStudy, generations: readonly string[]): Result<NoisyWeights> {
  const { weightBound } = open.study.disclosure ?? {};
  if (Object.keys(open.study.weighting?.targets ?? {}).length > 0) {
    if (open.study.design?.weight !== undefined)
      return failed(errorProblem('noise-two-weights', {}, { field: 'weighting.targets' }));
    const targets = targetCells(open, generations);
    if (!targets.ok) return targets;
    const survey = { ...open, design: unweightedDesign(open.design) };
    return ok({ survey, targets: targets.value });
  }
  if (!open.design.weighted) return ok({ survey: open });
  if (weightBound === undefined)
    return failed(errorProblem('weight-bound-missing', {}, { field: 'disclosure.weightBound' }));
  return ok({ survey: { ...open, design: clampWeights(open.design, weightBound) }, weightBound });
}

/** Every generation of the scheme with its count, and the declared questions alone. */
function supported(
  study: StudySummary,
  generations: readonly string[],
  declared: ReadonlySet<string>,
): StudySummary {
  const { items, pairs, ...rest } = study;
  return {
    ...rest,
    ...(items && { items: items.filter(({ id }) => declared.has(id)) }),
    ...(pairs && { pairs }),
    generations: Object.fromEntries(
      generations.map((name) => [name, study.generations[name] ?? 0]),
    ),
  };
}

function independent(release: PrivateRelease): PrivateRelease {
  const { document } = release;
  const { study } = document;
  if (!study.disclosure) return release;
  const disclosure = { ...study.disclosure, independent: true };
  return { ...release, document: { ...document, study: { ...study, disclosure } } };
}
