import { useEffect, useState } from 'react';
import type { HeadlineAsk } from '../../../engine/askHeadline';
import type { Problem } from '../../../problem/Problem';
import type { ImportDraft } from '../../store/importSlice';
import { useStudySession } from '../../study/session/StudySession';

/** What the engine says of a draft's headline; the last word stays while it works on the next. */
export interface AskState {
  readonly asked: HeadlineAsk | undefined;
  readonly isWorking: boolean;
  readonly problems: readonly Problem[];
}

/** The questions that decide a draft's headline, and what the answers so far give. */
export function useHeadlineAsk({ study, before }: ImportDraft): AskState {
  const session = useStudySession();
  const [state, setState] = useState<AskState>({
    asked: undefined,
    isWorking: true,
    problems: [],
  });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setState((last) => ({ ...last, isWorking: true }));
    void session.engine().then(async (engine) => {
      const reply = await engine.ask('askHeadline', { study, before }, { signal });
      if (signal.aborted) return;
      setState(({ asked }) => ({
        asked: reply.ok ? reply.value : asked,
        isWorking: false,
        problems: reply.ok ? [] : reply.problems,
      }));
    });
    return () => controller.abort();
  }, [session, study, before]);
  return state;
}
