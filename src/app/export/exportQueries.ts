import type { StudySummary } from '../../results/document/StudySummary';
import { isOf } from '../../results/measures/byMeasure';
import { allQueries } from '../../results/query/allQueries';
import type { Query, View } from '../../results/query/Query';
import type { Pair } from '../store/Selection';

/** Every table of a study under one view; of the gaps, that of the pair looked at comes first. */
export function exportQueries(
  summary: StudySummary,
  view: View,
  pair: Pair | undefined,
): readonly Query[] {
  const isLookedAt = (query: Query) =>
    isOf('gap', query) && query.concern === pair?.concern && query.behavior === pair.behavior;
  const queries = allQueries(summary, view, { sensitivity: true });
  const at = queries.findIndex((query) => isOf('gap', query));
  const first = queries.filter(isLookedAt);
  const others = queries.filter((query) => !isLookedAt(query));
  return at < 0 ? queries : [...others.slice(0, at), ...first, ...others.slice(at)];
}
