import type { Problem } from '../../../problem/Problem';
import { ok, type Result } from '../../../problem/Result';
import type { ImportDraft } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import { forgetAnswers, keepOpened } from '../../study/kept/keepOpened';
import type { StudySession } from '../../study/session/StudySession';

/**
 * Opens the survey as the draft reads it; what its figures lack is noted, but for what the pages say in its place. Whether this
 * browser keeps it, as its owner wants, is seen to while its results are on screen. Fails with what must be mended first.
 */
export async function finishImport(
  session: StudySession,
  draft: ImportDraft,
  isKept: boolean,
): Promise<Result<null>> {
  const engine = await session.engine();
  const adopted = await engine.ask('adopt', { study: draft.study });
  if (!adopted.ok) return adopted;
  const { noteOpened, notice, declineKeeping } = useStore.getState();
  const { survey, stated, codebook } = session.reading;
  const { encoding, delimiter, headerRows } = draft.opened.file;
  const read = delimiter === '' ? {} : { encoding, delimiter, headerRows };
  session.openLocal(
    draft.opened.file.name,
    adopted.value.summary,
    survey && { file: survey, codebook, stated: { ...read, ...stated }, study: draft.study },
  );
  declineKeeping(false);
  noteOpened(draft.isKept);
  for (const problem of adopted.value.warnings.filter(isUnsaid)) notice(problem);
  if (isKept) void keepOpened(session);
  else if (draft.isKept) void forgetAnswers(session);
  return ok(null);
}

function isUnsaid({ code }: Problem): boolean {
  return code !== 'concern-missing' && code !== 'behavior-missing';
}
