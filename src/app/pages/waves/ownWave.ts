import type { Engine } from '../../../engine/client';
import { ok, type Result } from '../../../problem/Result';
import type { View } from '../../../results/Query';
import type { ResultsDocument } from '../../../results/ResultsDocument';
import type { StudySummary } from '../../../results/StudySummary';
import { comparedQueries } from './compareWith';

/** The user's own survey as the other wave of a published study: its figures under one view, computed where it is. */
export async function ownWave(
  engine: Engine,
  own: StudySummary,
  { view, pairs = [] }: { readonly view: View; readonly pairs?: StudySummary['pairs'] },
  signal?: AbortSignal,
): Promise<Result<ResultsDocument>> {
  const queries = comparedQueries(own, view, pairs);
  const replies = await engine.ask('tables', { queries }, signal && { signal });
  if (!replies.ok) return replies;
  const tables = replies.value.flatMap((reply) => (reply.ok ? [reply.table] : []));
  return ok({ format: 'divario.results/1', study: own, tables });
}
