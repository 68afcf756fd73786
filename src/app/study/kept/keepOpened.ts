import { useStore } from '../../store/useStore';
import { loadPart } from '../session/loadPart';
import type { StudySession } from '../session/StudySession';
import { keepDraft } from './keepDraft';
import { listSurveys } from './reopenSurvey';

/** Keeps the survey that is open, its answers included; where that can't be, says why. */
export async function keepOpened(session: StudySession): Promise<void> {
  const { draft } = useStore.getState();
  if (draft.status !== 'draft') return;
  const problem = await keepDraft(session, draft, true);
  const { notice, noteOpened, draft: now } = useStore.getState();
  if (problem) return notice(problem);
  if (now.status === 'draft' && now.opened === draft.opened) noteOpened(true);
}

/** Forgets the answers of the survey that is open; how it is read stays kept. */
export async function forgetAnswers(session: StudySession): Promise<void> {
  const { notice, noteOpened } = useStore.getState();
  const fingerprint = await session.reading.fingerprint?.catch(() => undefined);
  const part = await loadPart(() => import('./keptSurveys'));
  if (fingerprint === undefined) return;
  const forgotten = part.ok ? await part.value.forgetFile(fingerprint) : part;
  if (!forgotten.ok) return forgotten.problems.forEach(notice);
  noteOpened(false);
  await listSurveys();
}

/** Forgets a survey and how it is read; of the survey at hand, what is corrected from now on is kept anew. */
export async function forgetKept(session: StudySession, fingerprint: string): Promise<void> {
  const { notice } = useStore.getState();
  const part = await loadPart(() => import('./keptSurveys'));
  const forgotten = part.ok ? await part.value.forgetSurvey(fingerprint) : part;
  if (!forgotten.ok) return forgotten.problems.forEach(notice);
  const { draft, noteNotKept } = useStore.getState();
  const isAtHand = (await session.reading.fingerprint?.catch(() => undefined)) === fingerprint;
  if (isAtHand && draft.status === 'draft') noteNotKept();
  await listSurveys();
}
