import { errorProblem } from '../../../problem/Problem';
import { failed, type Result } from '../../../problem/Result';
import type { Study } from '../../../study/Study';
import { loadPart } from './loadPart';

/**
 * A text file that the reader chose, read by a part of the site that comes with the first such file: its schema is no
 * part of a visit without one. Fails as that reader does, with `part-missing`, and with `file-unreadable`.
 */
export async function readChosenFile<Value>(
  file: File,
  loadReader: () => Promise<(text: string) => Result<Value>>,
): Promise<Result<Value>> {
  const reader = await loadPart(loadReader);
  if (!reader.ok) return reader;
  try {
    return reader.value(await file.text());
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return failed(errorProblem('file-unreadable', { reason }));
  }
}

/** A study file that the reader chose. */
export function readStudyFile(file: File): Promise<Result<Study>> {
  return readChosenFile(file, async () => (await import('../../../study/readStudy')).readStudy);
}
