import type { StudySummary } from '../../../results/document/StudySummary';
import { everyPair } from '../../../results/query/everyPair';
import type { Pair } from '../../store/Selection';
import { studyPairs } from '../../study/open/studyPairs';

/** More cells than this nobody reads, and each is a pass over the respondents. */
const mostPairs = 240;

/** The pairs a matrix shows: every concern with every behavior, or those that the study declares where that is too many. */
export function matrixPairs(summary: StudySummary): readonly Pair[] {
  const all = everyPair(summary);
  return all.length <= mostPairs ? all : studyPairs(summary).slice(0, mostPairs);
}
