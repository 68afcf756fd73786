import { writeStudy } from '../study/writeStudy';
import { badInput, done, type Outcome } from './Outcome';
import { openSurvey } from './openSurvey';

/** What was detected of a file, as a study file to edit. */
export async function init(file: string): Promise<Outcome> {
  const draft = await openSurvey(file, undefined);
  if (!draft.ok) return badInput(file, draft.problems);
  return done(writeStudy(draft.value.proposal));
}
