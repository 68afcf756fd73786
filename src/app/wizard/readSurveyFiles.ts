import type { Engine } from '../../engine/client';
import { errorProblem, type Problem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import { readStudy } from '../../study/readStudy';
import type { Study } from '../../study/Study';
import { readOptionsOf, type StatedReading } from '../../survey/readOptionsOf';
import { useStore } from '../store/useStore';

export interface ReadRequest {
  readonly survey: File;
  readonly options: StatedReading;
  /** A study file chosen along with the survey. */
  readonly studyFile: File | undefined;
  readonly signal: AbortSignal;
}

/** Reads a survey in the engine into the draft of the import, or says why it can't be read; aborted, it says nothing. */
export async function readSurveyFiles(engine: Engine, request: ReadRequest): Promise<void> {
  const { survey, options, studyFile, signal } = request;
  const store = useStore.getState();
  store.startReading(survey.name);
  const stated = await studyOf(studyFile);
  if (!stated.ok) return store.failReading(studyFile?.name ?? survey.name, stated.problems);
  const opened = await engine.ask(
    'open',
    {
      source: survey,
      name: survey.name,
      options: { ...readOptionsOf(stated.value), ...options },
    },
    { signal, onProgress: store.readSoFar },
  );
  if (signal.aborted) return;
  if (!opened.ok) return store.failReading(survey.name, opened.problems);
  const fitted =
    stated.value && (await engine.ask('fitStudy', { study: stated.value }, { signal }));
  if (signal.aborted) return;
  if (fitted && !fitted.ok) return store.failReading(survey.name, fitted.problems);
  const { study, mismatches } = fitted?.value ?? noMismatch(opened.value.proposal);
  store.beginDraft(opened.value, study, mismatches);
}

function noMismatch(study: Study): {
  readonly study: Study;
  readonly mismatches: readonly Problem[];
} {
  return { study, mismatches: [] };
}

async function studyOf(file: File | undefined): Promise<Result<Study | undefined>> {
  if (!file) return ok(undefined);
  try {
    return readStudy(await file.text());
  } catch (cause) {
    return failed(errorProblem('file-unreadable', { reason: String(cause) }));
  }
}
