import type { Result } from '../problem/Result';
import type { ResultTable } from './document/Results';
import { distributionTable } from './measures/distribution/distributionTable';
import { gapTable } from './measures/gap/gapTable';
import { indexGapTable } from './measures/indexGap/indexGapTable';
import { meanTable } from './measures/mean/meanTable';
import { medianTable } from './measures/median/medianTable';
import { sensitivityTable } from './measures/sensitivity/sensitivityTable';
import { topBoxTable } from './measures/topBox/topBoxTable';
import type { OpenStudy } from './OpenStudy';
import type { Query } from './query/Query';
import { resolveScope } from './scope/resolveScope';

/**
 * The table a query asks of an open study. Problems name what the query names and the study lacks
 * (`item-unknown`, `item-unfit`, `by-unknown`, `filter-unknown`, …) or what its design forbids (`lonely-psu`).
 */
export function answerQuery(open: OpenStudy, query: Query): Result<ResultTable> {
  const scope = resolveScope(open, query);
  if (!scope.ok) return scope;
  switch (query.measure) {
    case 'top-box':
      return topBoxTable(scope.value, query.item, query.net);
    case 'distribution':
      return distributionTable(scope.value, query.item);
    case 'mean':
      return meanTable(scope.value, query.item);
    case 'median':
      return medianTable(scope.value, query.item);
    case 'gap':
      return gapTable(scope.value, query.concern, query.behavior);
    case 'index-gap':
      return indexGapTable(scope.value, query.thresholds);
    case 'sensitivity':
      return sensitivityTable(scope.value, query);
  }
}
