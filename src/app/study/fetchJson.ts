import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';

/** How this site's own files are fetched; `fetch`, but in tests. */
export type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

/** A JSON file of this site; fails with `study-unreachable`, which names it and why. */
export async function fetchJson(
  fetch: Fetch,
  address: string,
  signal?: AbortSignal,
): Promise<Result<unknown>> {
  try {
    const response = await fetch(address, signal ? { signal } : {});
    if (!response.ok) return unreachable(address, String(response.status));
    return ok(await response.json());
  } catch (cause) {
    return unreachable(address, cause instanceof Error ? cause.message : String(cause));
  }
}

function unreachable(address: string, reason: string): Result<never> {
  return failed(errorProblem('study-unreachable', { address, reason }));
}
