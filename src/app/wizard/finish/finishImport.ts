import { type Problem, warningProblem } from '../../../problem/Problem';
import { ok, type Result } from '../../../problem/Result';
import type { ImportDraft } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import { loadPart } from '../../study/session/loadPart';
import type { StudySession } from '../../study/session/StudySession';

/** What its owner wants of the survey's file: whether this browser keeps it, where it is still at hand. */
export interface Keeping {
  readonly file: File | undefined;
  readonly isKept: boolean;
}

/**
 * Opens the survey as the draft reads it, and keeps or forgets it as its owner wants; what its figures lack is noted,
 * but for what the pages say in its place. Fails with what the study's owner must mend first.
 */
export async function finishImport(
  session: StudySession,
  draft: ImportDraft,
  keeping: Keeping,
): Promise<Result<null>> {
  const engine = await session.engine();
  const adopted = await engine.ask('adopt', { study: draft.study });
  if (!adopted.ok) return adopted;
  const { noteOpened, notice } = useStore.getState();
  const kept = await keepAsWanted(draft, keeping);
  session.openLocal(draft.opened.file.name, adopted.value.summary);
  noteOpened(kept.isKept);
  for (const problem of [...adopted.value.warnings.filter(isUnsaid), ...kept.problems])
    notice(problem);
  return ok(null);
}

function isUnsaid({ code }: Problem): boolean {
  return code !== 'concern-missing' && code !== 'behavior-missing';
}

interface Kept {
  readonly isKept: boolean;
  readonly problems: readonly Problem[];
}

/** Kept with the study as it was read, so that the kept file is read the same way again. */
async function keepAsWanted(draft: ImportDraft, { file, isKept }: Keeping): Promise<Kept> {
  if (!file) return { isKept, problems: [] };
  const part = await loadPart(() => import('../../study/session/keptSurvey'));
  // Neither kept nor forgotten: it matters to those alone who want a survey kept, or no longer.
  if (!part.ok)
    return { isKept: draft.isKept, problems: isKept || draft.isKept ? part.problems : [] };
  if (!isKept) {
    await part.value.forgetSurvey();
    return { isKept, problems: [] };
  }
  const { opened, study } = draft;
  const { encoding, delimiter, headerRows } = opened.file;
  const csv = delimiter === '' ? study.csv : { ...study.csv, encoding, delimiter, headerRows };
  const { name } = opened.file;
  const isHeld = await part.value.keepSurvey({
    file,
    name,
    study: { ...study, ...(csv && { csv }) },
  });
  return { isKept: isHeld, problems: isHeld ? [] : [warningProblem('survey-not-kept')] };
}
