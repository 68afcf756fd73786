import { errorProblem } from '../../../problem/Problem';
import { failed, ok, type Result } from '../../../problem/Result';
import type { HostedStudy } from '../../../results/document/HostedStudy';

/** `studies/index.json`: `{ studies: [{ id, title, synthetic, respondents, url }] }`; entries lacking one are left out. */
export function readStudyIndex(data: unknown): Result<readonly HostedStudy[]> {
  const studies = (data as { studies?: unknown } | null)?.studies;
  if (!Array.isArray(studies))
    return failed(errorProblem('results-invalid', { field: 'studies', reason: 'expected a list' }));
  return ok(studies.filter(isHostedStudy));
}

function isHostedStudy(entry: unknown): entry is HostedStudy {
  const { id, title, url } = (entry ?? {}) as Partial<Record<keyof HostedStudy, unknown>>;
  return typeof id === 'string' && typeof title === 'string' && typeof url === 'string';
}
