import { useEffect, useState } from 'react';
import type { Problem } from '../../../problem/Problem';
import type { Result } from '../../../problem/Result';
import type { HostedStudy } from '../../../results/HostedStudy';
import type { ResultsDocument } from '../../../results/ResultsDocument';
import { useStore } from '../../store/useStore';
import { useStudySession } from '../../study/StudySession';
import { useChoice } from '../../study/useChoice';

/** The wave that the open study is compared with. */
export type OtherWave =
  | { readonly status: 'none' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'ready'; readonly results: ResultsDocument };

/** The picked results file, else the published study that the address names. */
export function useOtherWave(): OtherWave {
  const picked = useStore((state) => state.pickedWave);
  const [id] = useChoice('wave', '');
  const entry = useComparable().find((study) => study.id === id);
  const { readHosted } = useStudySession();
  const [answer, setAnswer] = useState<{
    readonly entry: HostedStudy;
    readonly result: Result<ResultsDocument>;
  }>();
  useEffect(() => {
    if (!entry) return;
    const reading = new AbortController();
    void readHosted(entry, reading.signal).then((result) => {
      if (!reading.signal.aborted) setAnswer({ entry, result });
    });
    return () => reading.abort();
  }, [entry, readHosted]);

  if (picked) return { status: 'ready', results: picked.results };
  if (!entry) return { status: 'none' };
  if (answer?.entry !== entry) return { status: 'loading' };
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
