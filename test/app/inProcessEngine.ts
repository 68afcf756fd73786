import { type Engine, engineOn, type WorkerPort } from '../../src/engine/client';
import { handlers } from '../../src/engine/handlers';
import type { ArgsOf, FromWorker, RequestName, ToWorker } from '../../src/engine/protocol';
import { newSession } from '../../src/engine/Session';

/** The engine without a worker: the same handlers behind the same messages, in the test's own thread. */
export function inProcessEngine(): Engine {
  const session = newSession();
  const running = new Map<number, AbortController>();
  let hear: (message: FromWorker) => void = () => {};

  async function answer<N extends RequestName>(id: number, name: N, args: ArgsOf<N>) {
    const controller = new AbortController();
    running.set(id, controller);
    const onProgress = (fraction: number) => hear({ kind: 'progress', id, fraction });
    const reply = await handlers[name](session, args, { signal: controller.signal, onProgress });
    running.delete(id);
    hear(
      reply.ok
        ? { kind: 'done', id, value: structuredClone(reply.value) }
        : { kind: 'failed', id, problems: reply.problems },
    );
  }

  const port: WorkerPort = {
    postMessage(message: ToWorker) {
      if (message.kind === 'cancel') running.get(message.id)?.abort();
      else if (message.kind === 'ask') void answer(message.id, message.name, message.args);
    },
    addEventListener(type: string, listener: unknown) {
      if (type === 'message') hear = (data) => (listener as (event: unknown) => void)({ data });
    },
    terminate() {},
  };
  return engineOn(port);
}
