import { readDraft } from '../engine/readDraft';
import type { Draft } from '../engine/Session';
import { errorProblem } from '../problem/Problem';
import { failed, type Result } from '../problem/Result';
import type { Study } from '../study/Study';
import { readOptionsOf } from '../survey/readOptionsOf';
import { fileSource } from './fileSource';
import { reasonOf } from './readStudyFile';

/** The survey at a path, read as the study file says. */
export async function openSurvey(path: string, study: Study | undefined): Promise<Result<Draft>> {
  let opened: Awaited<ReturnType<typeof fileSource>>;
  try {
    opened = await fileSource(path);
  } catch (cause) {
    return failed(errorProblem('file-unreadable', { reason: reasonOf(cause) }));
  }
  try {
    return await readDraft(opened.source, readOptionsOf(study));
  } finally {
    await opened.close();
  }
}
