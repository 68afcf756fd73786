import { useMemo } from 'react';
import type { Result } from '../../../problem/Result';
import type { ResultsDocument } from '../../../results/ResultsDocument';
import { localStudyId } from '../../address/Address';
import { useStore } from '../../store/useStore';
import { useStudySession } from '../../study/StudySession';
import { useSummary } from '../../study/useSummary';
import { useView } from '../../study/useView';

type ReadWave = (signal: AbortSignal) => Promise<Result<ResultsDocument>>;

/**
 * How the wave of an id is read: a study that this site publishes, or the user's own survey beside a published one
 * that is open. Undefined where there is none; the same function while nothing that it reads has changed.
 */
export function useReadWave(id: string): ReadWave | undefined {
  const own = useOwnWave();
  const entry = useStore(({ hosted }) => hosted.find((study) => study.id === id));
  const isOpen = useStore(
    ({ study }) =>
      study.status === 'open' && study.origin.kind === 'hosted' && study.origin.id === id,
  );
  const { readHosted, engine } = useStudySession();
  const { pairs } = useSummary();
  const view = useView();
  // A published study is read whole, once for every view.
  const asked = id === localStudyId ? view : undefined;
  return useMemo(() => {
    if (entry && !isOpen) return (signal) => readHosted(entry, signal);
    if (!own || !asked) return undefined;
    return async (signal) => {
      const { ownWave } = await import('./ownWave');
      const terms = { view: asked, ...(pairs && { pairs }) };
      return ownWave(await engine(), own.summary, terms, signal);
    };
  }, [entry, isOpen, own, asked, pairs, readHosted, engine]);
}

/** The user's own survey, where it waits behind a published study that is open. */
export function useOwnWave() {
  const local = useStore((state) => state.local);
  const isOpen = useStore(({ study }) => study.status === 'open' && study.origin.kind === 'local');
  return isOpen ? undefined : local;
}
