import { writeStudy } from '../study/writeStudy';
import { badInput, done, type Outcome } from './Outcome';
import { openSurvey } from './openSurvey';

/**
 * What was detected of a file, as a study file to edit: `check` names what is not sure, and taking a name out confirms it.
 * Pairs are written where all are to be confirmed. Sure ones are left to detection: stated, they would be the only ones, and
 * the figures would be fewer than without the study file.
 */
export async function init(file: string, codebook: string | undefined): Promise<Outcome> {
  const draft = await openSurvey(file, undefined, codebook);
  if (!draft.ok) return badInput(file, draft.problems);
  const { pairs = [], ...study } = draft.value.proposal;
  const areAsked = pairs.length > 0 && pairs.every(({ check = [] }) => check.length > 0);
  return done(writeStudy(areAsked ? { ...study, pairs } : study));
}
