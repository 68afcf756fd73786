import { expect, it } from 'vitest';
import { createStudySession } from '../../../../src/app/study/session/createStudySession';
import { type Engine, engineOn, type WorkerPort } from '../../../../src/engine/client';
import { inProcessEngine } from '../../inProcessEngine';

const noSite = async () => new Response(null, { status: 404 });

/** An engine whose worker's script is not to be had. */
function brokenEngine(): Engine {
  const port = {
    postMessage: () => undefined,
    terminate: () => undefined,
    addEventListener: (type: string, listener: (event: Event) => void) => {
      if (type === 'error') queueMicrotask(() => listener(new Event('error')));
    },
  } as unknown as WorkerPort;
  return engineOn(port);
}

it('starts the engine anew after its script could not be loaded, once for all who ask', async () => {
  const started: Engine[] = [];
  const session = createStudySession({
    fetch: noSite,
    startEngine: async () => {
      started.push(started.length === 0 ? brokenEngine() : inProcessEngine());
      return started.at(-1)!;
    },
  });
  const first = await session.engine();
  expect(await first.ask('previewRows', { count: 1 })).toMatchObject({
    problems: [{ code: 'part-missing' }],
  });
  const [again, beside] = await Promise.all([session.engine(), session.engine()]);
  expect(started).toHaveLength(2);
  expect(again).toBe(beside);
  expect(await again.ask('previewRows', { count: 1 })).toMatchObject({
    problems: [{ code: 'no-survey-open' }],
  });
});
