import { readDraft } from '../engine/readDraft';
import type { Draft } from '../engine/Session';
import { errorProblem } from '../problem/Problem';
import { failed, type Result } from '../problem/Result';
import type { Study } from '../study/Study';
import { readOptionsOf } from '../survey/readOptionsOf';
import { fileSource } from './fileSource';
import { reasonOf } from './readStudyFile';

type Opened = Awaited<ReturnType<typeof fileSource>>;

/** The survey at a path, read as the study file says, with the codebook at another path where one is named. */
export async function openSurvey(
  path: string,
  study: Study | undefined,
  codebookPath?: string,
): Promise<Result<Draft>> {
  const opened: Opened[] = [];
  try {
    for (const each of codebookPath === undefined ? [path] : [path, codebookPath])
      opened.push(await fileSource(each));
  } catch (cause) {
    for (const each of opened) await each.close();
    const reason = reasonOf(cause);
    return failed(
      errorProblem('file-unreadable', {
        reason: opened[0] ? `${codebookPath}: ${reason}` : reason,
      }),
    );
  }
  const [survey, codebook] = opened;
  try {
    if (!survey) throw new Error('openSurvey: expected an open file');
    return await readDraft(survey.source, readOptionsOf(study), codebook?.source);
  } finally {
    for (const each of opened) await each.close();
  }
}
