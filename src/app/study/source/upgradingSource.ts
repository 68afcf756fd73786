import { errorProblem } from '../../../problem/Problem';
import { failed, type Result } from '../../../problem/Result';
import type { StudySource } from './StudySource';

/**
 * A published study whose survey may be read too, being synthetic: published tables answer at once, and the
 * first query beyond them loads the engine and the survey, once.
 */
export function upgradingSource(
  published: StudySource,
  openSurvey: () => Promise<Result<StudySource>>,
): StudySource {
  let survey: Promise<Result<StudySource>> | undefined;
  const openOnce = async () => {
    survey ??= openSurvey();
    const opened = await survey;
    if (!opened.ok) survey = undefined;
    return opened;
  };
  return {
    kind: 'hosted',
    summary: published.summary,
    async tables(queries, signal) {
      const replies = await published.tables(queries, signal);
      const missing = queries.filter((_, i) => !replies[i]?.ok);
      if (missing.length === 0) return replies;
      const opened = await openOnce();
      signal.throwIfAborted();
      if (!opened.ok) {
        const [problem] = opened.problems;
        return replies.map((reply) => (reply.ok || !problem ? reply : { ok: false, problem }));
      }
      const computed = await opened.value.tables(missing, signal);
      const replyTo = new Map(missing.map((query, i) => [query, computed[i]]));
      return queries.map((query, i) => replyTo.get(query) ?? replies[i]!);
    },
    async script(view, queries) {
      const opened = await openOnce();
      if (!opened.ok) return opened;
      return opened.value.script?.(view, queries) ?? failed(errorProblem('no-survey-open'));
    },
    close() {
      published.close();
      void survey?.then((opened) => opened.ok && opened.value.close());
    },
  };
}
