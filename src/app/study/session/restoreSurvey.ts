import type { Engine } from '../../../engine/client';
import { errorProblem } from '../../../problem/Problem';
import { draftBehind } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import type { AdoptedSurvey, StudySession } from './StudySession';

/** Milliseconds within which a second loss is no accident: the same survey would lose the engine again. */
const soon = 60_000;

let last = Number.NEGATIVE_INFINITY;

/**
 * Puts what a lost engine held into a new one: the survey that was open, and the one being imported where it is another.
 * Where that can't be, its owner is asked for the file.
 */
export async function restoreSurvey(
  session: StudySession,
  adopted: AdoptedSurvey | undefined,
): Promise<void> {
  const isAgain = performance.now() - last < soon;
  last = performance.now();
  const { local, study, draft, notice, missSurvey } = useStore.getState();
  const { survey, stated, codebook } = session.reading;
  const inHand = draftBehind(draft) && survey !== adopted?.file ? survey : undefined;
  if (!local && !inHand) return;
  const engine = isAgain ? undefined : await session.engine();
  const isOpen = engine && (!local || (adopted && (await adopt(engine, adopted))));
  const isRead =
    isOpen &&
    (!inHand || (await engine.ask('open', openingOf({ file: inHand, stated, codebook }))).ok);
  const isShown = study.status === 'open' && study.origin.kind === 'local';
  if (isRead && local && isShown) return session.openLocal(local.fileName, local.summary);
  if (isRead) return;
  notice(errorProblem('engine-not-restarted'));
  if (isShown) missSurvey();
}

async function adopt(engine: Engine, survey: AdoptedSurvey): Promise<boolean> {
  const opened = await engine.ask('open', openingOf(survey));
  return opened.ok && (await engine.ask('adopt', { study: survey.study })).ok;
}

function openingOf({ file, codebook, stated }: Omit<AdoptedSurvey, 'study'>) {
  return {
    source: file,
    name: file.name,
    options: stated,
    ...(codebook && { codebook: { source: codebook, name: codebook.name } }),
  };
}
