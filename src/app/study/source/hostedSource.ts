import type { TableReply } from '../../../engine/protocol';
import { errorProblem, type Problem } from '../../../problem/Problem';
import type { Result } from '../../../problem/Result';
import { mayHold, type PublishedPart } from '../../../results/document/PublishedManifest';
import type { ResultsDocument } from '../../../results/document/ResultsDocument';
import { isOf } from '../../../results/measures/byMeasure';
import type { GapTable } from '../../../results/measures/gap/gapSchema';
import { totalGap } from '../../../results/measures/gap/totalGap';
import type { ResultTable } from '../../../results/measures/Measures';
import { type Query, queryKey } from '../../../results/query/Query';
import { tableQueries } from '../../../results/query/tableQueries';
import type { PublishedViews } from '../../store/isPublished';
import type { StudySource } from './StudySource';

/** The parts of a published study that are read when a view first asks for what they hold. */
export interface UnreadParts {
  readonly parts: readonly PublishedPart[];
  readonly read: (part: PublishedPart) => Promise<Result<ResultsDocument>>;
}

/**
 * A published study: each query is looked up; one that was not published is the problem `not-published`. `document`
 * holds the whole study, or what is read first of one in parts. A part that could not be read is tried again when it
 * is next asked for.
 */
export function hostedSource(
  { study: summary, tables }: ResultsDocument,
  { parts, read }: UnreadParts = wholeStudy,
): StudySource {
  const tableByKey = new Map<string, ResultTable>();
  const reading = new Map<PublishedPart, Promise<Problem | undefined>>();
  const hold = (held: readonly ResultTable[]) => {
    for (const table of held)
      for (const query of tableQueries(table, summary)) {
        const key = queryKey(query);
        if (!tableByKey.has(key)) tableByKey.set(key, table);
      }
  };
  const tableOf = (query: Query) =>
    tableByKey.get(queryKey(query)) ?? totalFromColumns(query, tableByKey);
  const readOnce = (part: PublishedPart) => {
    const started = reading.get(part) ?? readInto(part);
    reading.set(part, started);
    return started;
  };
  async function readInto(part: PublishedPart): Promise<Problem | undefined> {
    const document = await read(part);
    if (document.ok) return void hold(document.value.tables);
    reading.delete(part);
    return document.problems[0];
  }
  async function reply(query: Query): Promise<TableReply> {
    const wanted = tableOf(query) ? [] : parts.filter((part) => isWanted(part, query));
    const problems = await Promise.all(wanted.map(readOnce));
    const table = tableOf(query);
    if (table) return { ok: true, table };
    const problem = problems.find((each) => each !== undefined) ?? errorProblem('not-published');
    return { ok: false, problem };
  }
  hold(tables);
  return {
    kind: 'hosted',
    summary,
    published: publishedViews([...tables, ...parts]),
    tables: (queries) => Promise.all(queries.map(reply)),
    close() {},
  };
}

const wholeStudy: UnreadParts = {
  parts: [],
  read: () => Promise.reject(new Error('hosted study: expected no part, got one')),
};

/** A gap of the total alone stands in the table by generation too. */
function isWanted(part: PublishedPart, query: Query): boolean {
  if (mayHold(part, query)) return true;
  return isTotalGap(query) && mayHold(part, { ...query, by: 'generation' });
}

function totalFromColumns(
  query: Query,
  tableByKey: ReadonlyMap<string, ResultTable>,
): GapTable | undefined {
  if (!isTotalGap(query)) return undefined;
  const table = tableByKey.get(queryKey({ ...query, by: 'generation' }));
  return table && isOf('gap', table) ? totalGap(table) : undefined;
}

function isTotalGap(query: Query): boolean {
  return isOf('gap', query) && query.by === 'none';
}

function publishedViews(tables: readonly Pick<ResultTable, 'by' | 'filters'>[]): PublishedViews {
  const views = tables.map(({ by, filters = [] }) => ({ by, filters }));
  return [...new Map(views.map((view) => [JSON.stringify(view), view])).values()];
}
