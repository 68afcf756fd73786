import type { Query } from '../../results/Query';
import type { ResultTable } from '../../results/Results';
import type { StudySource } from '../study/StudySource';

/** The tables that a source has of these queries: a published study holds only some. */
export async function askTables(
  source: StudySource,
  queries: readonly Query[],
): Promise<readonly ResultTable[]> {
  const replies = await source.tables(queries, new AbortController().signal);
  return replies.flatMap((reply) => (reply.ok ? [reply.table] : []));
}
