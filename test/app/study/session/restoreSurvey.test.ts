// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { useStore } from '../../../../src/app/store/useStore';
import { createStudySession } from '../../../../src/app/study/session/createStudySession';
import { readSurveyFiles } from '../../../../src/app/wizard/file/readSurveyFiles';
import { finishImport } from '../../../../src/app/wizard/finish/finishImport';
import type { Engine } from '../../../../src/engine/client';
import { errorProblem, type Problem } from '../../../../src/problem/Problem';
import { inProcessEngine } from '../../inProcessEngine';
import { waveOne } from '../../wizard/waves';

beforeEach(() => useStore.setState(useStore.getInitialState(), true));

/** An engine that the test can lose. */
function losable(): Engine & { lose(): void } {
  const engine = inProcessEngine();
  let isLost = false;
  let hear: (problem: Problem) => void = () => {};
  return {
    ask: engine.ask,
    close: engine.close,
    get isAbsent() {
      return isLost;
    },
    onLost(listener) {
      hear = listener;
    },
    lose() {
      isLost = true;
      engine.close();
      hear(errorProblem('engine-stuck'));
    },
  };
}

async function withOpenSurvey() {
  const started: ReturnType<typeof losable>[] = [];
  const session = createStudySession({
    fetch: async () => new Response(null, { status: 404 }),
    startEngine: async () => {
      started.push(losable());
      return started.at(-1)!;
    },
  });
  await readSurveyFiles(await session.engine(), session.reading, {
    survey: new File([waveOne], 'mine.csv'),
    options: {},
    studyFile: undefined,
    signal: new AbortController().signal,
  });
  const { draft } = useStore.getState();
  if (draft.status !== 'draft') throw new Error('expected a draft');
  await finishImport(session, draft, false);
  return { session, started };
}

it('an engine that was lost is said to be, and another holds the survey as it was read; lost again at once, its owner is asked', async () => {
  const { session, started } = await withOpenSurvey();
  const before = useStore.getState().study;
  started[0]?.lose();
  await vi.waitFor(() => expect(useStore.getState().study).not.toBe(before));
  expect(started).toHaveLength(2);
  expect(useStore.getState().notices).toMatchObject([{ code: 'engine-stuck' }]);
  const query = { measure: 'top-box', item: 'How often do you decline cookies?' } as const;
  const tables = await session.tables
    .source()
    ?.tables([{ ...query, by: 'none', filters: [] }], new AbortController().signal);
  expect(tables).toMatchObject([{ ok: true }]);
  started[1]?.lose();
  await vi.waitFor(() => expect(useStore.getState().study.status).toBe('away'));
  expect(useStore.getState().notices.at(-1)).toMatchObject({ code: 'engine-not-restarted' });
});
