import { readOptionsOf } from '../../../survey/readOptionsOf';
import { useStore } from '../../store/useStore';
import { loadPart } from '../session/loadPart';
import type { StudySession } from '../session/StudySession';
import { fileBehind } from './fileHandles';
import { fingerprintOf } from './fingerprintOf';
import type { RecalledSurvey } from './keptSurveys';
import { noteSurveyHere, surveyHere } from './surveyHere';

/** Lists what this browser keeps, for whoever shows it; says where it can't be had. */
export async function listSurveys(): Promise<void> {
  const { noteKept, noteKeeping } = useStore.getState();
  const part = await loadPart(() => import('./keptSurveys'));
  const listed = part.ok ? await part.value.listKept() : part;
  if (listed.ok) noteKept(listed.value);
  else noteKeeping(listed.problems[0]);
}

/**
 * Opens the survey that this tab worked on last, or where it knows none the one kept last: where the browser keeps it, or may
 * read its file unasked. Gives whether it is open.
 */
export async function reopenHere(session: StudySession): Promise<boolean> {
  await listSurveys();
  const { kept } = useStore.getState();
  const here = surveyHere();
  const entry = here === undefined ? kept[0] : kept.find((each) => each.fingerprint === here);
  if (!entry?.isOpened) return false;
  const file = await keptFile(entry.fingerprint, false);
  return file !== undefined && reopenFile(session, file);
}

/** The file of a survey: as it is kept, else where it lies if the reader allows to look, or allowed it before. */
export async function keptFile(fingerprint: string, mayAsk: boolean): Promise<File | undefined> {
  const { file, name, handle } = (await recalled(fingerprint)) ?? {};
  if (file && name !== undefined) return new File([file], name);
  return handle && fileBehind(handle, mayAsk);
}

/**
 * Opens a file as it was when its results were last shown; another file that is read meanwhile goes before it. Gives whether
 * it is open: not where this browser has no such reading of it.
 */
export async function reopenFile(session: StudySession, file: File): Promise<boolean> {
  const { reading } = session;
  reading.stop?.abort();
  reading.stop = new AbortController();
  const { signal } = reading.stop;
  const fingerprint = await fingerprintOf(file).catch(() => undefined);
  const known = fingerprint === undefined ? undefined : await recalled(fingerprint);
  if (fingerprint === undefined || !known?.isOpened) return false;
  const engine = await session.engine();
  if (signal.aborted) return false;
  const options = readOptionsOf(known.study);
  const opened = await engine.ask('open', { source: file, name: file.name, options }, { signal });
  if (!opened.ok) return false;
  const fitted = await engine.ask('fitStudy', { study: known.study, wasKept: true }, { signal });
  if (!fitted.ok) return false;
  const { study, mismatches } = fitted.value;
  const adopted = await engine.ask('adopt', { study }, { signal });
  if (!adopted.ok) return false;
  reading.survey = file;
  reading.fingerprint = Promise.resolve(fingerprint);
  reading.stated = options;
  reading.codebook = undefined;
  const { beginDraft, noteOpened, noteCameBack } = useStore.getState();
  const isKept = known.file !== undefined;
  beginDraft(opened.value, study, mismatches, isKept);
  noteOpened(isKept);
  noteCameBack(known.savedAt);
  noteSurveyHere(fingerprint);
  session.openLocal(file.name, adopted.value.summary, {
    file,
    codebook: undefined,
    stated: options,
    study,
  });
  return true;
}

async function recalled(fingerprint: string): Promise<RecalledSurvey | undefined> {
  const part = await loadPart(() => import('./keptSurveys'));
  const found = part.ok ? await part.value.recallSurvey(fingerprint) : part;
  if (!found.ok) useStore.getState().noteKeeping(found.problems[0]);
  return found.ok ? found.value : undefined;
}
