import type { Engine } from '../../../engine/client';
import type { OpenedSurvey } from '../../../engine/protocol';
import { type Problem, warningProblem } from '../../../problem/Problem';
import { ok } from '../../../problem/Result';
import type { Study } from '../../../study/Study';
import { readOptionsOf, type StatedReading } from '../../../survey/readOptionsOf';
import type { ImportDraft } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import { fingerprintOf } from '../../study/kept/fingerprintOf';
import { recallReading } from '../../study/kept/recallReading';
import { readStudyFile } from '../../study/session/readChosenFile';
import type { ReadingInHand } from '../../study/session/StudySession';
import { carryCorrections } from '../correct/carryCorrections';

export interface ReadRequest {
  readonly survey: File;
  readonly options: StatedReading;
  /** A study file chosen along with the survey. */
  readonly studyFile: File | undefined;
  /** What was chosen along with the survey to say what its columns mean. */
  readonly codebook?: File | undefined;
  /** The import of the same file whose corrections stand as far as they fit; absent for a file new to it. */
  readonly again?: ImportDraft;
  readonly signal: AbortSignal;
}

/** Reads a survey in the engine into the draft of the import, or says why it can't be read; aborted, it says nothing. */
export async function readSurveyFiles(
  engine: Engine,
  reading: ReadingInHand,
  request: ReadRequest,
): Promise<void> {
  const { survey, options, studyFile, codebook, again, signal } = request;
  if (signal.aborted) return;
  const store = useStore.getState();
  store.startReading(survey.name);
  const fingerprint = fingerprintOf(survey);
  // A file that can't be read is told of by its reading.
  fingerprint.catch(() => {});
  const recalled = studyFile || again ? undefined : await recallReading(survey, fingerprint);
  const stated = studyFile ? await readStudyFile(studyFile) : ok(recalled?.study);
  if (signal.aborted) return;
  if (!stated.ok) return store.failReading(studyFile?.name ?? survey.name, stated.problems);
  const opened = await engine.ask(
    'open',
    {
      source: survey,
      name: survey.name,
      options: { ...readOptionsOf(stated.value), ...options },
      ...(codebook && { codebook: { source: codebook, name: codebook.name } }),
    },
    { signal, onProgress: store.readSoFar },
  );
  if (signal.aborted) return;
  if (!opened.ok) return store.failReading(survey.name, opened.problems);
  const fitted =
    stated.value &&
    (await engine.ask(
      'fitStudy',
      { study: stated.value, wasKept: recalled !== undefined },
      { signal },
    ));
  if (signal.aborted) return;
  if (fitted && !fitted.ok) return store.failReading(survey.name, fitted.problems);
  reading.survey = survey;
  const { study, mismatches } = fitted?.value ?? noMismatch(opened.value.proposal);
  reading.codebook = codebook;
  reading.fingerprint = fingerprint;
  reading.stated = { ...readOptionsOf(recalled?.study), ...options };
  store.beginDraft(opened.value, study, mismatches, recalled?.file !== undefined || again?.isKept);
  store.noteCameBack(recalled?.savedAt);
  if (!again) return;
  keepCorrections(again, opened.value);
  store.goToStep(again.step);
}

/** One correction of the new draft, which can be undone as a whole. */
function keepCorrections(
  { opened, study }: ImportDraft,
  { detected, proposal }: OpenedSurvey,
): void {
  const store = useStore.getState();
  const before = { columns: opened.detected.columns, proposal: opened.proposal };
  const after = { columns: detected.columns, proposal };
  const carried = carryCorrections(before, study, after);
  if (JSON.stringify(carried.study) !== JSON.stringify(proposal))
    store.correct(() => carried.study);
  const named = (columns: readonly string[]) => ({ columns: columns.join('; ') });
  store.noteMismatches([
    ...(carried.gone.length > 0
      ? [warningProblem('correction-column-gone', named(carried.gone))]
      : []),
    ...(carried.changed.length > 0
      ? [warningProblem('correction-answers-gone', named(carried.changed))]
      : []),
  ]);
}

function noMismatch(study: Study): {
  readonly study: Study;
  readonly mismatches: readonly Problem[];
} {
  return { study, mismatches: [] };
}
