import { fitStudy } from '../codebook/propose/fitStudy';
import { openStudy } from '../engine/openStudy';
import type { Draft } from '../engine/Session';
import type { Problem } from '../problem/Problem';
import type { OpenStudy } from '../results/OpenStudy';
import type { Study } from '../study/Study';
import type { SurveyFile } from '../survey/SurveyFile';
import { badInput, type Outcome } from './Outcome';
import { openSurvey } from './openSurvey';
import { readStudyFile } from './readStudyFile';

/** A survey opened as its study file says, or as detected where there is none. */
export interface OpenedFile {
  readonly open: OpenStudy;
  readonly file: SurveyFile;
  /** The study file as it was given; absent without one. */
  readonly stated: Study | undefined;
  readonly warnings: readonly Problem[];
}

/** Paths of what goes with a survey. */
export interface SurveyBesides {
  readonly study?: string | undefined;
  readonly codebook?: string | undefined;
  /** Confidence of the intervals, whatever the study says. */
  readonly level?: Study['level'];
}

/** Opens a survey with its study file and goes on with it; ends with a complaint about whichever of the two is wrong. */
export async function withOpenStudy(
  path: string,
  { study: studyPath, codebook, level }: SurveyBesides,
  goOn: (opened: OpenedFile) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const stated = await readStudyFile(studyPath);
  if (!stated.ok) return badInput(studyPath ?? path, stated.problems);
  const draft = await openSurvey(path, stated.value, codebook);
  if (!draft.ok) return badInput(path, draft.problems);
  const study = stated.value ?? draft.value.proposal;
  const opened = openStudy(draft.value, level === undefined ? study : { ...study, level });
  if (!opened.ok) return badInput(studyPath ?? path, opened.problems);
  const strange = stated.value ? strangeAnswers(stated.value, draft.value) : [];
  const warnings = [...opened.value.warnings, ...strange];
  return goOn({ ...opened.value, warnings, file: draft.value.file, stated: stated.value });
}

/** Answers that the study file calls neither levels nor missing, and that therefore count as missing. */
function strangeAnswers(study: Study, { file, detected }: Draft): readonly Problem[] {
  const { mismatches } = fitStudy(study, file.table, detected);
  return mismatches.filter(({ code }) => code === 'wave-level-new');
}
