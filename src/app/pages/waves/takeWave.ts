import { errorProblem, type Problem } from '../../../problem/Problem';
import { ok } from '../../../problem/Result';
import { useStore } from '../../store/useStore';
import { readChosenFile, readStudyFile } from '../../study/session/readChosenFile';
import type { StudySession } from '../../study/session/StudySession';

/**
 * Takes a results file, or a survey with or without its study file, as the wave to compare with. A file that was
 * still being read is given up; the reader may look at other pages meanwhile.
 */
export async function takeWave(session: StudySession, files: readonly File[]): Promise<void> {
  const survey = files.find((file) => !isJson(file));
  const json = files.find(isJson);
  if (!survey && !json) return;
  session.waveReading?.abort();
  session.waveReading = new AbortController();
  const { signal } = session.waveReading;
  if (survey) await takeSurvey(session, survey, json, signal);
  else if (json) await takeResults(session, json, signal);
}

/** Lets go of the wave's file, and of one that is being read to take its place. */
export function closeWave(session: StudySession): void {
  session.waveReading?.abort();
  session.pickWave(undefined);
}

/** Gives up the file that is being read; the wave there was before stays. */
export function leaveWave(session: StudySession): void {
  session.waveReading?.abort();
  useStore.getState().noteTaking({ status: 'idle' });
}

async function takeSurvey(
  session: StudySession,
  survey: File,
  studyFile: File | undefined,
  signal: AbortSignal,
): Promise<void> {
  const { noteTaking } = useStore.getState();
  const onProgress = (fraction: number) =>
    noteTaking({ status: 'reading', fileName: survey.name, fraction });
  onProgress(0);
  const study = studyFile ? await readStudyFile(studyFile) : ok(undefined);
  if (signal.aborted) return;
  if (!study.ok) return noteFailure(study.problems);
  const opened = await session.openWave(survey, study.value, { signal, onProgress });
  if (signal.aborted) return opened.ok ? opened.value.source.close() : undefined;
  if (!opened.ok) return noteFailure(opened.problems);
  const { source, mismatches } = opened.value;
  const { summary } = source;
  session.pickWave({ kind: 'survey', fileName: survey.name, summary, mismatches }, source);
}

async function takeResults(session: StudySession, file: File, signal: AbortSignal): Promise<void> {
  useStore.getState().noteTaking({ status: 'idle' });
  const results = await readChosenFile(
    file,
    async () => (await import('../../../results/document/parseResults')).parseResults,
  );
  if (signal.aborted) return;
  if (!results.ok) return noteFailure(results.problems);
  session.pickWave({ kind: 'results', fileName: file.name, results: results.value });
}

function noteFailure(problems: readonly Problem[]): void {
  const [problem = errorProblem('file-unreadable', { reason: '' })] = problems;
  useStore.getState().noteTaking({ status: 'failed', problem });
}

function isJson({ name }: File): boolean {
  return name.toLowerCase().endsWith('.json');
}
