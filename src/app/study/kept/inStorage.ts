import { createStore, type UseStore } from 'idb-keyval';
import { type Problem, warningProblem } from '../../../problem/Problem';
import { failed, ok, type Result } from '../../../problem/Result';

/** Milliseconds that a browser has to open its storage; one that hangs, or asks its user, delays nothing further. */
const patience = 1500;

let store: UseStore | undefined;
/** Whether it did not open in time, and has not since. */
let isSilent = false;

/**
 * Does something with what this browser keeps of surveys. Fails where storage is full, forbidden or damaged, and where it does
 * not open in time; once open, it takes as long as its work.
 */
export async function inStorage<Value>(
  work: (store: UseStore) => Promise<Value>,
): Promise<Result<Value>> {
  if (isSilent) return failed(warningProblem('storage-silent'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    store ??= createStore('divario', 'kept');
    const opening = store('readonly', () => Promise.resolve('open' as const));
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), patience);
    });
    if ((await Promise.race([opening, late])) === 'late') {
      isSilent = true;
      const wake = () => {
        isSilent = false;
      };
      opening.then(wake, wake);
      return failed(warningProblem('storage-silent'));
    }
    return ok(await work(store));
  } catch (cause) {
    store = undefined;
    return failed(problemOf(cause));
  } finally {
    clearTimeout(timer);
  }
}

function problemOf(cause: unknown): Problem {
  const name = cause instanceof Error ? cause.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return warningProblem('storage-full');
    case 'UnknownError':
    case 'DataError':
    case 'VersionError':
    case 'NotFoundError':
    case 'AbortError':
      return warningProblem('storage-damaged');
    case 'NotReadableError':
      return warningProblem('file-unreadable', { reason: (cause as Error).message });
    default:
      return warningProblem('storage-denied');
  }
}
