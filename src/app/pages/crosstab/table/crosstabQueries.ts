import type { ItemSummary, StudySummary } from '../../../../results/document/StudySummary';
import type { ItemQuestion } from '../../../../results/measures/Measures';
import { allQueries } from '../../../../results/query/allQueries';
import type { Query, View } from '../../../../results/query/Query';

export type CrosstabQuery = View & ItemQuestion;

/** The tables a crosstab of one item is put together from, the one that gives its columns first. */
export function crosstabQueries(
  summary: StudySummary,
  item: ItemSummary,
  view: View,
): readonly CrosstabQuery[] {
  const queries = allQueries({ ...summary, items: [item], pairs: [] }, view).filter(isItemQuery);
  return queries.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Each measure's place down the stub. */
const ranks: Readonly<Record<CrosstabQuery['measure'], number>> = {
  distribution: 1,
  'top-box': 2,
  'net-score': 3,
  mean: 4,
  median: 5,
};
const rankOf = ({ measure }: CrosstabQuery) => ranks[measure];

function isItemQuery(query: Query): query is CrosstabQuery {
  return 'item' in query;
}
