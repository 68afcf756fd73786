import { useEffect, useState } from 'react';
import { errorProblem, type Problem } from '../../../problem/Problem';
import { failed, type Result } from '../../../problem/Result';
import type { HostedStudy } from '../../../results/document/HostedStudy';
import type { ResultsDocument } from '../../../results/document/ResultsDocument';
import { useStore } from '../../store/useStore';
import type { PickedWave } from '../../store/waveSlice';
import { useChoice } from '../../study/open/useChoice';
import { type ReadWave, useReadWave } from '../../study/waves/useReadWave';

/** The wave that the open study is compared with. */
export type OtherWave =
  | { readonly status: 'none' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly problem: Problem }
  | ReadyWave;

export interface ReadyWave {
  readonly status: 'ready';
  /** Equal for the figures of one wave, whatever the view. */
  readonly wave: string | PickedWave;
  readonly results: ResultsDocument;
  /** These are the figures of an earlier view, until those of this one are there. */
  readonly isStale: boolean;
}

/** One wave as it was read once. */
interface Answer {
  readonly read: ReadWave;
  readonly wave: string | PickedWave;
  readonly result: Result<ResultsDocument>;
}

/**
 * The picked file, else the published study or the user's own survey that the address names. While its figures of a new
 * view are worked out, the last stay, stale.
 */
export function useOtherWave(): OtherWave {
  const picked = useStore((state) => state.pickedWave);
  const [id] = useChoice('wave', '');
  const wave = picked ?? id;
  const read = useReadWave(id);
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (!read) return;
    const reading = new AbortController();
    const take = (result: Result<ResultsDocument>) => {
      if (!reading.signal.aborted) setAnswer({ read, wave, result });
    };
    read(reading.signal).then(take, (cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      take(failed(errorProblem('engine-failed', { reason })));
    });
    return () => reading.abort();
  }, [read, wave]);

  if (picked?.kind === 'results')
    return { status: 'ready', wave, results: picked.results, isStale: false };
  if (!read) return { status: 'none' };
  if (answer?.wave !== wave) return { status: 'loading' };
  const { result } = answer;
  const isStale = answer.read !== read;
  if (result.ok) return { status: 'ready', wave, results: result.value, isStale };
  return isStale ? { status: 'loading' } : { status: 'failed', problem: result.problems[0]! };
}

/** The studies of this site but the open one. */
export function useComparable(): readonly HostedStudy[] {
  const hosted = useStore((state) => state.hosted);
  const openId = useStore(({ study }) =>
    study.status === 'open' && study.origin.kind === 'hosted' ? study.origin.id : undefined,
  );
  return hosted.filter((study) => study.id !== openId);
}
