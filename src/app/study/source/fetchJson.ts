import { errorProblem } from '../../../problem/Problem';
import { failed, ok, type Result } from '../../../problem/Result';

/** How this site's own files are fetched; `fetch`, but in tests. */
export type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

/** A JSON file of this site; fails with `study-unreachable` or `study-damaged`, which name it and why. */
export async function fetchJson(
  fetch: Fetch,
  address: string,
  signal?: AbortSignal,
): Promise<Result<unknown>> {
  try {
    const response = await fetch(address, signal ? { signal } : {});
    if (!response.ok) return unreachable(address, String(response.status));
    return parse(address, await response.text());
  } catch (cause) {
    return unreachable(address, reasonOf(cause));
  }
}

function parse(address: string, text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (cause) {
    return failed(errorProblem('study-damaged', { address, reason: reasonOf(cause) }));
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function unreachable(address: string, reason: string): Result<never> {
  return failed(errorProblem('study-unreachable', { address, reason }));
}
