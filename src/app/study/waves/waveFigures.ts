import { errorProblem } from '../../../problem/Problem';
import { failed, ok, type Result } from '../../../problem/Result';
import type { ResultsDocument } from '../../../results/document/ResultsDocument';
import type { StudySummary } from '../../../results/document/StudySummary';
import type { View } from '../../../results/query/Query';
import type { StudySource } from '../source/StudySource';
import { askTables } from '../tables/askTables';
import { comparedQueries } from './compareWith';

/** A survey as the other wave: its figures under one view, and the gaps of the open study's pairs, computed where it is. */
export async function waveFigures(
  source: Pick<StudySource, 'summary' | 'tables'>,
  { view, pairs = [] }: { readonly view: View; readonly pairs?: StudySummary['pairs'] },
  signal: AbortSignal,
): Promise<Result<ResultsDocument>> {
  const { summary } = source;
  try {
    const answered = await askTables(source, comparedQueries(summary, view, pairs), signal);
    if (!answered.ok) return answered;
    return ok({ format: 'divario.results/1', study: summary, tables: answered.value });
  } catch (cause) {
    if (signal.aborted) return failed(errorProblem('cancelled'));
    throw cause;
  }
}
