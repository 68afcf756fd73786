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

/** Why a file could not be opened and what would mend it; of rarer causes, in the system's words without its stack. */
export function reasonOf(cause: unknown): string {
  switch (cause instanceof Error && 'code' in cause && cause.code) {
    case 'ENOENT':
      return 'there is no such file; check the path';
    case 'EISDIR':
      return 'it is a folder; name a file in it';
    case 'EACCES':
    case 'EPERM':
      return 'reading it is not permitted; change its permissions, or copy it';
    default:
      return cause instanceof Error ? cause.message : String(cause);
  }
}
