import { ok, type Result } from '../problem/Result';
import { adjustedTable } from './measures/adjusted/adjustedTable';
import { type ByQuestion, ofQuestion } from './measures/byMeasure';
import { distributionTable } from './measures/distribution/distributionTable';
import { gapTable } from './measures/gap/gapTable';
import { indexGapTable } from './measures/indexGap/indexGapTable';
import type { ResultTable } from './measures/Measures';
import { meanTable } from './measures/mean/meanTable';
import { medianTable } from './measures/median/medianTable';
import { netScoreTable } from './measures/netScore/netScoreTable';
import { sensitivityTable } from './measures/sensitivity/sensitivityTable';
import { topBoxTable } from './measures/topBox/topBoxTable';
import type { OpenStudy } from './OpenStudy';
import type { Query } from './query/Query';
import { resolveScope, type Scope } from './scope/resolveScope';
import { asSegments } from './scope/segmentRows';

const computed: ByQuestion<Result<ResultTable>, [Scope]> = {
  'top-box': ({ item, net }, scope) => topBoxTable(scope, item, net),
  distribution: ({ item }, scope) => distributionTable(scope, item),
  mean: ({ item }, scope) => meanTable(scope, item),
  median: ({ item }, scope) => medianTable(scope, item),
  'net-score': ({ item }, scope) => netScoreTable(scope, item),
  gap: ({ concern, behavior }, scope) => gapTable(scope, concern, behavior),
  'index-gap': ({ thresholds }, scope) => indexGapTable(scope, thresholds),
  adjusted: (question, scope) => adjustedTable(scope, question),
  sensitivity: (question, scope) => sensitivityTable(scope, question),
};

/**
 * The table a query asks of an open study. Problems name what the query names and the study lacks
 * (`item-unknown`, `item-unfit`, `by-unknown`, `filter-unknown`, …) or what its design forbids (`lonely-psu`).
 */
export function answerQuery(open: OpenStudy, query: Query): Result<ResultTable> {
  const scope = resolveScope(open, query);
  if (!scope.ok) return scope;
  const table = ofQuestion(computed, query, scope.value);
  const isSegment = open.study.segments?.some(({ id }) => id === scope.value.banner.id);
  return table.ok && isSegment ? ok(asSegments(table.value)) : table;
}
