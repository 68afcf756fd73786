import { readOptionsOf } from '../../../survey/readOptionsOf';
import { useStore } from '../../store/useStore';
import { loadPart } from './loadPart';
import type { StudySession } from './StudySession';

/** Opens the survey this browser keeps, as it was last read; false where there is none or it no longer opens. */
export async function reopenKeptSurvey(session: StudySession): Promise<boolean> {
  const part = await loadPart(() => import('./keptSurvey'));
  const kept = part.ok && (await part.value.recallSurvey());
  if (!kept) return false;
  const engine = await session.engine();
  const options = readOptionsOf(kept.study);
  const opened = await engine.ask('open', { source: kept.file, name: kept.name, options });
  if (!opened.ok) return false;
  const adopted = await engine.ask('adopt', { study: kept.study });
  if (!adopted.ok) return false;
  const { beginDraft, noteOpened } = useStore.getState();
  beginDraft(opened.value, kept.study, []);
  noteOpened(true);
  session.reading.survey = new File([kept.file], kept.name);
  session.openLocal(kept.name, adopted.value.summary);
  return true;
}
