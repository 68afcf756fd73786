import type { Result } from '../../problem/Result';
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
  return {
    kind: 'hosted',
    summary: published.summary,
    async tables(queries, signal) {
      const replies = await published.tables(queries, signal);
      const missing = queries.filter((_, i) => !replies[i]?.ok);
      if (missing.length === 0) return replies;
      survey ??= openSurvey();
      const opened = await survey;
      signal.throwIfAborted();
      if (!opened.ok) {
        survey = undefined;
        const [problem] = opened.problems;
        return replies.map((reply) => (reply.ok || !problem ? reply : { ok: false, problem }));
      }
      const computed = await opened.value.tables(missing, signal);
      const replyTo = new Map(missing.map((query, i) => [query, computed[i]]));
      return queries.map((query, i) => replyTo.get(query) ?? replies[i]!);
    },
    close() {
      published.close();
      void survey?.then((opened) => opened.ok && opened.value.close());
    },
  };
}
