import { useCallback } from 'react';
import { exportMessages } from '../../format/messages/export';
import { errorProblem } from '../../problem/Problem';
import { useAnnounce } from '../frame/useAnnounce';
import { useMessages } from '../language/useMessages';
import { isMissingPart } from '../states/missingPart';
import { useStore } from '../store/useStore';

/** Runs an export and says how it went: what it returns is announced, a failure becomes a notice. */
export function useReporting(): (work: () => Promise<string>) => void {
  const announce = useAnnounce();
  const t = useMessages(exportMessages);
  const notice = useStore((state) => state.notice);
  return useCallback(
    (work) => {
      announce(t('preparing'));
      work().then(announce, (cause: unknown) => {
        if (isMissingPart(cause)) return notice(errorProblem('part-missing'));
        const reason = cause instanceof Error ? cause.message : String(cause);
        notice(errorProblem('export-failed', { reason }));
      });
    },
    [announce, t, notice],
  );
}
