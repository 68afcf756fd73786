import { errorProblem } from '../../../problem/Problem';
import { failed, ok, type Result } from '../../../problem/Result';
import type { View } from '../../../results/Query';
import type { ResultsDocument } from '../../../results/ResultsDocument';
import type { StudySummary } from '../../../results/StudySummary';
import type { StudySource } from '../../study/StudySource';
import { comparedQueries } from './compareWith';

/** A survey as the other wave: its figures under one view, and the gaps of the open study's pairs, computed where it is. */
export async function waveFigures(
  { summary, tables }: Pick<StudySource, 'summary' | 'tables'>,
  { view, pairs = [] }: { readonly view: View; readonly pairs?: StudySummary['pairs'] },
  signal: AbortSignal,
): Promise<Result<ResultsDocument>> {
  try {
    const replies = await tables(comparedQueries(summary, view, pairs), signal);
    const answered = replies.flatMap((reply) => (reply.ok ? [reply.table] : []));
    return ok({ format: 'divario.results/1', study: summary, tables: answered });
  } catch (cause) {
    if (signal.aborted) return failed(errorProblem('cancelled'));
    throw cause;
  }
}
