import type { Result } from '../../problem/Result';
import type { ResultTable } from '../../results/measures/Measures';
import type { Query } from '../../results/query/Query';

/** Whatever answers queries of an open study. */
export type Answer = (query: Query) => Result<ResultTable>;
