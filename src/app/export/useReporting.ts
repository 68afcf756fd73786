import { useCallback } from 'react';
import { errorProblem, type Problem } from '../../problem/Problem';
import type { Result } from '../../problem/Result';
import { useAnnounce } from '../frame/notices/useAnnounce';
import { useMessages } from '../language/useMessages';
import { isMissingPart } from '../states/missingPart';
import { useStore } from '../store/useStore';

/** Runs an export and says how it went: what it returns is announced; what stands in its way becomes a notice. */
export function useReporting(): (work: () => Promise<Result<string>>) => void {
  const announce = useAnnounce();
  const t = useMessages('exporting');
  const notice = useStore((state) => state.notice);
  return useCallback(
    (work) => {
      announce(t('preparing'));
      work().then(
        (done) => {
          if (done.ok) return announce(done.value);
          for (const problem of done.problems) notice(ofExport(problem));
        },
        (cause: unknown) => notice(faultOf(cause)),
      );
    },
    [announce, t, notice],
  );
}

/** Nobody cancels an export by hand: the study that it was of was closed. */
function ofExport(problem: Problem): Problem {
  return problem.code === 'cancelled' ? errorProblem('export-closed') : problem;
}

function faultOf(cause: unknown): Problem {
  if (isMissingPart(cause)) return errorProblem('part-missing');
  const reason = cause instanceof Error ? cause.message : String(cause);
  return errorProblem('export-failed', { reason });
}
