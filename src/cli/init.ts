import { writeStudy } from '../study/writeStudy';
import { badInput, done, type Outcome } from './Outcome';
import { openSurvey } from './openSurvey';

/** What was detected of a file, as a study file to edit: `check` names what is not sure, and taking a name out confirms it. */
export async function init(file: string, codebook: string | undefined): Promise<Outcome> {
  const draft = await openSurvey(file, undefined, codebook);
  if (!draft.ok) return badInput(file, draft.problems);
  return done(writeStudy(draft.value.proposal));
}
