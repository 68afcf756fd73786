import { useMemo } from 'react';
import { errorProblem } from '../../../problem/Problem';
import { failed, ok, type Result } from '../../../problem/Result';
import type { ResultsDocument } from '../../../results/document/ResultsDocument';
import { useStore } from '../../store/useStore';
import { useSummary } from '../open/useSummary';
import { useView } from '../open/useView';
import { loadPart } from '../session/loadPart';
import { useStudySession } from '../session/StudySession';
import { localSource } from '../source/localSource';
import { localStudyId } from '../source/localStudyId';

export type ReadWave = (signal: AbortSignal) => Promise<Result<ResultsDocument>>;

/**
 * How the other wave is read: the file that the user picked, else by its id a study that this site publishes, or the
 * user's own survey beside a published one that is open. Undefined where there is none; the same function while
 * nothing that it reads has changed.
 */
export function useReadWave(id: string): ReadWave | undefined {
  const picked = useStore((state) => state.pickedWave);
  const own = useOwnWave();
  const entry = useStore(({ hosted }) => hosted.find((study) => study.id === id));
  const isOpen = useStore(
    ({ study }) =>
      study.status === 'open' && study.origin.kind === 'hosted' && study.origin.id === id,
  );
  const { readHosted, engine, wave } = useStudySession();
  const { pairs } = useSummary();
  const view = useView();
  // A published study is read whole, once for every view.
  const asked = picked?.kind === 'survey' || id === localStudyId ? view : undefined;
  return useMemo(() => {
    if (picked?.kind === 'results') return () => Promise.resolve(ok(picked.results));
    if (!picked && entry && !isOpen) return (signal: AbortSignal) => readHosted(entry, signal);
    if (!asked || (!picked && !own)) return undefined;
    return async (signal: AbortSignal) => {
      const part = await loadPart(() => import('./waveFigures'));
      if (!part.ok) return part;
      const source = picked ? wave() : own && localSource(await engine(), own.summary);
      // Let go of meanwhile.
      if (!source) return failed(errorProblem('cancelled'));
      return part.value.waveFigures(source, { view: asked, ...(pairs && { pairs }) }, signal);
    };
  }, [picked, entry, isOpen, own, asked, pairs, readHosted, engine, wave]);
}

/** The user's own survey, where it waits behind a published study that is open. */
export function useOwnWave() {
  const local = useStore((state) => state.local);
  const isOpen = useStore(({ study }) => study.status === 'open' && study.origin.kind === 'local');
  return isOpen ? undefined : local;
}
