import { writeStudy } from '../study/writeStudy';
import { badInput, done, type Outcome } from './Outcome';
import { openSurvey } from './openSurvey';

/**
 * What was detected of a file, as a study file to edit. Pairs that are only suggested are left to detection: stated, they
 * would be the only ones, and the figures would be fewer than without the study file.
 */
export async function init(file: string, codebook: string | undefined): Promise<Outcome> {
  const draft = await openSurvey(file, undefined, codebook);
  if (!draft.ok) return badInput(file, draft.problems);
  const { pairs: _, ...study } = draft.value.proposal;
  return done(writeStudy(study));
}
