import type { StudyScript } from '../../engine/protocol';
import type { Result } from '../../problem/Result';
import type { SurveyAsk } from './SurveyAsk';

/** How the survey is read and what its tables are computed by, of a source that can tell. */
export function askScript({ source, view, queries }: SurveyAsk): Promise<Result<StudyScript>> {
  if (!source.script) throw new Error('askScript: expected a source with a script');
  return source.script(view, queries);
}
