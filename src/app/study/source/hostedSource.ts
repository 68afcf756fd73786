import type { TableReply } from '../../../engine/protocol';
import { errorProblem } from '../../../problem/Problem';
import type { GapTable, ResultTable } from '../../../results/document/Results';
import type { ResultsDocument } from '../../../results/document/ResultsDocument';
import { totalGap } from '../../../results/measures/gap/totalGap';
import { type Query, queryKey } from '../../../results/query/Query';
import type { PublishedViews } from '../../store/isPublished';
import type { StudySource } from './StudySource';
import { tableQueries } from './tableQueries';

/** A published study: each query is looked up; one that was not published is the problem `not-published`. */
export function hostedSource({ study: summary, tables }: ResultsDocument): StudySource {
  const tableByKey = new Map<string, ResultTable>();
  for (const table of tables) {
    for (const query of tableQueries(table, summary)) {
      const key = queryKey(query);
      if (!tableByKey.has(key)) tableByKey.set(key, table);
    }
  }
  const tableOf = (query: Query) =>
    tableByKey.get(queryKey(query)) ?? totalFromColumns(query, tableByKey);
  return {
    kind: 'hosted',
    summary,
    published: publishedViews(tables),
    async tables(queries) {
      return queries.map((query): TableReply => {
        const table = tableOf(query);
        return table ? { ok: true, table } : { ok: false, problem: errorProblem('not-published') };
      });
    },
    close() {},
  };
}

/** A gap of the total alone stands in the table by generation too. */
function totalFromColumns(
  query: Query,
  tableByKey: ReadonlyMap<string, ResultTable>,
): GapTable | undefined {
  if (query.measure !== 'gap' || query.by !== 'none') return undefined;
  const table = tableByKey.get(queryKey({ ...query, by: 'generation' }));
  return table?.measure === 'gap' ? totalGap(table) : undefined;
}

function publishedViews(tables: readonly ResultTable[]): PublishedViews {
  const views = tables.map(({ by, filters = [] }) => ({ by, filters }));
  return [...new Map(views.map((view) => [JSON.stringify(view), view])).values()];
}
