import type { Problem } from '../../../problem/Problem';
import type { Study } from '../../../study/Study';
import type { ImportDraft } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import { loadPart } from '../session/loadPart';
import type { StudySession } from '../session/StudySession';
import { handleOf } from './fileHandles';
import { noteSurveyHere } from './surveyHere';

/**
 * Keeps in this browser how the draft reads its survey, and the survey itself where its owner wants that or it is kept
 * already. Gives what stood in the way; nothing where the file is no longer at hand.
 */
export async function keepDraft(
  session: StudySession,
  draft: ImportDraft,
  isFileWanted = false,
): Promise<Problem | undefined> {
  const { survey, stated, fingerprint: found } = session.reading;
  const fingerprint = await found?.catch(() => undefined);
  if (!survey || fingerprint === undefined) return undefined;
  const engine = await session.engine();
  const kept = await engine.ask('forKeeping', { study: withReading(draft, stated) });
  if (!kept.ok) return kept.problems[0];
  const part = await loadPart(() => import('./keptSurveys'));
  if (!part.ok) return part.problems[0];
  const handle = handleOf(survey);
  const saved = await part.value.keepSurvey({
    fingerprint,
    name: draft.opened.file.name,
    size: survey.size,
    isOpened: draft.isOpened,
    study: kept.value,
    ...(handle && { handle }),
    ...(isFileWanted && { file: survey }),
  });
  if (!saved.ok) return saved.problems[0];
  noteSurveyHere(fingerprint);
  const listed = await part.value.listKept();
  if (listed.ok) useStore.getState().noteKept(listed.value);
  return undefined;
}

/** So that the file is read the same way again, whatever a later version would detect. */
function withReading(
  { opened, study }: ImportDraft,
  stated: StudySession['reading']['stated'],
): Study {
  const { encoding, delimiter, headerRows } = opened.file;
  const read = delimiter === '' ? {} : { encoding, delimiter, headerRows };
  const csv = { ...study.csv, ...read, ...stated };
  return Object.keys(csv).length > 0 ? { ...study, csv } : study;
}
