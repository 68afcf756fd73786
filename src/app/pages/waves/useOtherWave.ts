import { useEffect, useState } from 'react';
import type { Problem } from '../../../problem/Problem';
import type { Result } from '../../../problem/Result';
import type { HostedStudy } from '../../../results/HostedStudy';
import type { ResultsDocument } from '../../../results/ResultsDocument';
import { useStore } from '../../store/useStore';
import { useChoice } from '../../study/useChoice';
import { useReadWave } from './useReadWave';

/** The wave that the open study is compared with. */
export type OtherWave =
  | { readonly status: 'none' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'ready'; readonly results: ResultsDocument };

/** The picked file, else the published study or the user's own survey that the address names. */
export function useOtherWave(): OtherWave {
  const picked = useStore((state) => state.pickedWave);
  const [id] = useChoice('wave', '');
  const read = useReadWave(id);
  const [answer, setAnswer] = useState<{
    readonly read: typeof read;
    readonly result: Result<ResultsDocument>;
  }>();
  useEffect(() => {
    if (!read) return;
    const reading = new AbortController();
    void read(reading.signal).then((result) => {
      if (!reading.signal.aborted) setAnswer({ read, result });
    });
    return () => reading.abort();
  }, [read]);

  if (picked?.kind === 'results') return { status: 'ready', results: picked.results };
  if (!read) return { status: 'none' };
  if (answer?.read !== read) return { status: 'loading' };
  const { result } = answer;
  if (result.ok) return { status: 'ready', results: result.value };
  return { status: 'failed', problem: result.problems[0]! };
}

/** The studies of this site but the open one. */
export function useComparable(): readonly HostedStudy[] {
  const hosted = useStore((state) => state.hosted);
  const openId = useStore(({ study }) =>
    study.status === 'open' && study.origin.kind === 'hosted' ? study.origin.id : undefined,
  );
  return hosted.filter((study) => study.id !== openId);
}
