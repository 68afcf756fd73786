import { errorProblem, type Problem, warningProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import type { ArgsOf, FromWorker, ReplyOf, RequestName, ToWorker } from './protocol';
import { quietWorker } from './quietWorker';
import script from './worker.ts?worker&url';

export interface AskOptions {
  /** Aborting drops the call; its answer is the problem `cancelled`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (fraction: number) => void;
}

/** The engine as the page sees it. */
export interface Engine {
  ask<N extends RequestName>(
    name: N,
    args: ArgsOf<N>,
    options?: AskOptions,
  ): Promise<Result<ReplyOf<N>>>;
  /** Ends the worker; calls under way, and any to come, are answered `cancelled`. */
  close(): void;
  /** Whether the worker's script could not be had, or the worker was lost, so that another engine may fare better. */
  readonly isAbsent?: boolean;
  /** Hears once why the worker was lost, with all that it held: it no longer answered, or not to being cancelled. */
  onLost?(listener: (problem: Problem) => void): void;
}

/** What the client needs of a `Worker`. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

interface Waiting {
  readonly settle: (message: Exclude<FromWorker, { kind: 'progress' | 'absent' | 'pong' }>) => void;
  readonly onProgress: ((fraction: number) => void) | undefined;
}

/** Milliseconds from one look at the worker to the next, while there is a call that it owes an answer. */
const beat = 5000;
/** Looks in a row at which it has not been heard of: then it is lost. A device that slept looks once. */
const mostSilent = 12;
/** Milliseconds in which it stops reading a file that was given up. */
const patience = 1000;

/** Starts the engine's worker. */
export function startEngine(): Engine {
  return engineOn(quietWorker(script));
}

/** Typed calls over a worker's messages; a reply to a call that was dropped is ignored. */
export function engineOn(port: WorkerPort): Engine {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let isAbsent = false;
  let isClosed = false;
  let isHeard = false;
  let silent = 0;
  let beating: ReturnType<typeof setInterval> | undefined;
  /** Readings given up that the worker has not stopped yet. */
  const stopping = new Map<number, ReturnType<typeof setTimeout>>();
  const listeners: ((problem: Problem) => void)[] = [];
  const post = (message: ToWorker) => port.postMessage(message);
  const failAll = (problem: Problem) => {
    for (const [id, call] of waiting) call.settle({ kind: 'failed', id, problems: [problem] });
    waiting.clear();
  };
  const rest = () => {
    clearInterval(beating);
    beating = undefined;
    for (const timer of stopping.values()) clearTimeout(timer);
    stopping.clear();
  };
  const lose = (problem: Problem) => {
    if (isAbsent || isClosed) return;
    isAbsent = true;
    rest();
    port.terminate();
    failAll(problem);
    for (const listener of listeners) listener(problem);
  };
  /** Its first word may be long in coming: its script has to be loaded. */
  const look = () => {
    if (waiting.size === 0) return rest();
    silent++;
    if (isHeard && silent > mostSilent) lose(errorProblem('engine-stuck'));
    else post({ kind: 'ping' });
  };

  port.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    isHeard = true;
    silent = 0;
    if (data.kind === 'pong') return;
    if (data.kind === 'absent') {
      isAbsent = true;
      return failAll(errorProblem('part-missing'));
    }
    if (data.kind !== 'progress') {
      clearTimeout(stopping.get(data.id));
      stopping.delete(data.id);
    }
    const call = waiting.get(data.id);
    if (!call) return;
    if (data.kind === 'progress') return call.onProgress?.(data.fraction);
    waiting.delete(data.id);
    call.settle(data);
  });
  port.addEventListener('error', (event) => {
    // A script that could not be loaded gives an event that tells nothing.
    isAbsent ||= !('message' in event);
    failAll(
      'message' in event
        ? errorProblem('engine-failed', { reason: String(event.message) })
        : errorProblem('part-missing'),
    );
  });

  return {
    ask(name, args, { signal, onProgress } = {}) {
      if (isClosed || signal?.aborted) return Promise.resolve(failed(errorProblem('cancelled')));
      if (isAbsent) return Promise.resolve(failed(errorProblem('part-missing')));
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        const drop = () => {
          waiting.delete(id);
          post({ kind: 'cancel', id });
          const stop = () => lose(warningProblem('engine-stopped'));
          if (name === 'open') stopping.set(id, setTimeout(stop, patience));
          resolve(failed(errorProblem('cancelled')));
        };
        waiting.set(id, {
          onProgress,
          settle: (message) => {
            signal?.removeEventListener('abort', drop);
            resolve(
              message.kind === 'done' ? replyTo(name, message.value) : failed(...message.problems),
            );
          },
        });
        signal?.addEventListener('abort', drop, { once: true });
        post({ kind: 'ask', id, name, args });
        silent = 0;
        beating ??= setInterval(look, beat);
      });
    },
    close() {
      isClosed = true;
      rest();
      failAll(errorProblem('cancelled'));
      port.terminate();
    },
    onLost(listener) {
      listeners.push(listener);
    },
    get isAbsent() {
      return isAbsent;
    },
  };
}

/** The one place where a reply regains the type of its call: ids pair them, and `handlers` is typed per name. */
function replyTo<N extends RequestName>(_name: N, value: ReplyOf<RequestName>): Result<ReplyOf<N>> {
  return ok(value as ReplyOf<N>);
}
