import type { ProblemCode } from '../../../problem/ProblemCode';
import { failed, ok, type Result } from '../../../problem/Result';
import type { ResultTable } from '../../../results/measures/Measures';
import type { Query } from '../../../results/query/Query';
import type { StudySource } from '../source/StudySource';

/** Problems of the source, not of a query: a file without the tables that they took would pass for whole. */
const ofSource: readonly ProblemCode[] = [
  'cancelled',
  'engine-failed',
  'no-survey-open',
  'part-missing',
  'study-damaged',
  'study-unreachable',
];

/** The tables that a source has of these queries: a published study holds only some. Fails where the source does. */
export async function askTables(
  source: Pick<StudySource, 'tables'>,
  queries: readonly Query[],
  signal = new AbortController().signal,
): Promise<Result<readonly ResultTable[]>> {
  const replies = await source.tables(queries, signal);
  const problems = replies.flatMap((reply) => (reply.ok ? [] : [reply.problem]));
  const problem = problems.find(({ code }) => ofSource.includes(code));
  if (problem) return failed(problem);
  return ok(replies.flatMap((reply) => (reply.ok ? [reply.table] : [])));
}
