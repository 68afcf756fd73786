import { readFile } from 'node:fs/promises';
import { errorProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import { readStudy } from '../study/readStudy';
import type { Study } from '../study/Study';

/** The study file at a path; none where no path is given. */
export async function readStudyFile(path: string | undefined): Promise<Result<Study | undefined>> {
  if (path === undefined) return ok(undefined);
  try {
    return readStudy(await readFile(path, 'utf8'));
  } catch (cause) {
    return failed(errorProblem('file-unreadable', { reason: reasonOf(cause) }));
  }
}

/** Why a file could not be opened, in the system's words without its stack. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
