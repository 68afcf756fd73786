import { failed, ok, type Result } from '../../../problem/Result';
import type { ResultTable } from '../../../results/measures/Measures';
import type { Query } from '../../../results/query/Query';
import type { StudySource } from '../source/StudySource';
import { isOfSource } from './isOfSource';

/** The tables that a source has of these queries: a published study holds only some. Fails where the source does. */
export async function askTables(
  source: Pick<StudySource, 'tables'>,
  queries: readonly Query[],
  signal = new AbortController().signal,
): Promise<Result<readonly ResultTable[]>> {
  const replies = await source.tables(queries, signal);
  const problems = replies.flatMap((reply) => (reply.ok ? [] : [reply.problem]));
  const problem = problems.find(isOfSource);
  if (problem) return failed(problem);
  return ok(replies.flatMap((reply) => (reply.ok ? [reply.table] : [])));
}
