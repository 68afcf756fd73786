import { errorProblem } from '../problem/Problem';
import type { Result } from '../problem/Result';
import { type CallContext, handlers } from './handlers';
import type { ArgsOf, FromWorker, ReplyOf, RequestName, ToWorker } from './protocol';
import { newSession } from './Session';

/** The worker's host: one session, calls answered by `handlers`, each with its own way to be cancelled. */
const session = newSession();
const running = new Map<number, AbortController>();

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'ping') reply({ kind: 'pong' });
  else if (data.kind === 'cancel') running.get(data.id)?.abort();
  else void answer(data.id, data.name, data.args);
});

async function answer<N extends RequestName>(id: number, name: N, args: ArgsOf<N>): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  const onProgress = (fraction: number) => reply({ kind: 'progress', id, fraction });
  const outcome = await call(name, args, { signal: controller.signal, onProgress });
  running.delete(id);
  reply(
    outcome.ok
      ? { kind: 'done', id, value: outcome.value }
      : { kind: 'failed', id, problems: outcome.problems },
  );
}

/** A thrown error is a bug of ours, or memory that ran out; the page still gets an answer that it can show. */
async function call<N extends RequestName>(
  name: N,
  args: ArgsOf<N>,
  context: CallContext,
): Promise<Result<ReplyOf<N>>> {
  try {
    return await handlers[name](session, args, context);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    if (cause instanceof RangeError && /alloc|memory|maximum size|array length/i.test(reason))
      return { ok: false, problems: [errorProblem('memory-full')] };
    return { ok: false, problems: [errorProblem('engine-failed', { reason })] };
  }
}

function reply(message: FromWorker): void {
  self.postMessage(message);
}
