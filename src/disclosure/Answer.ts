import type { Result } from '../problem/Result';
import type { Query } from '../results/Query';
import type { ResultTable } from '../results/Results';

/** Whatever answers queries of an open study. */
export type Answer = (query: Query) => Result<ResultTable>;
