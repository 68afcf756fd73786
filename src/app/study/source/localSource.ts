import type { Engine } from '../../../engine/client';
import { errorProblem } from '../../../problem/Problem';
import type { StudySummary } from '../../../results/document/StudySummary';
import type { StudySource } from './StudySource';

/** The survey open in a worker: any table can be computed. */
export function localSource(engine: Engine, summary: StudySummary, close = () => {}): StudySource {
  return {
    kind: 'local',
    summary,
    async tables(queries, signal) {
      const replies = await engine.ask('tables', { queries }, { signal });
      if (replies.ok) return replies.value;
      signal.throwIfAborted();
      const problem = replies.problems[0] ?? errorProblem('engine-failed', { reason: '' });
      return queries.map(() => ({ ok: false, problem }));
    },
    publish: () => engine.ask('publish', {}),
    script: (view, queries) => engine.ask('script', { view, queries }),
    close,
  };
}
