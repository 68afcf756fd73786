import { useRef, useState } from 'react';
import { errorProblem, type Problem } from '../../../problem/Problem';
import { failed, ok, type Result } from '../../../problem/Result';
import { useStore } from '../../store/useStore';
import { useStudySession } from '../../study/StudySession';

/** Taking a file of the user's as the other wave: idle, being read, or why it cannot be. */
type Taking =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly fileName: string; readonly fraction: number }
  | { readonly status: 'failed'; readonly problem: Problem };

/** Takes a results file, or a survey with or without its study file, as the wave to compare with. */
export function useTakeWave() {
  const { openWave } = useStudySession();
  const pickWave = useStore((state) => state.pickWave);
  const [taking, setTaking] = useState<Taking>({ status: 'idle' });
  const stop = useRef<AbortController>(undefined);

  const takeSurvey = async (survey: File, studyFile: File | undefined) => {
    stop.current?.abort();
    stop.current = new AbortController();
    const { signal } = stop.current;
    const read = (fraction: number) =>
      setTaking({ status: 'reading', fileName: survey.name, fraction });
    read(0);
    const study = await readStudyFile(studyFile);
    const opened = study.ok
      ? await openWave(survey, study.value, { signal, onProgress: read })
      : study;
    if (signal.aborted) return;
    if (!opened.ok) return setTaking(failure(opened.problems));
    const { source, mismatches } = opened.value;
    setTaking({ status: 'idle' });
    pickWave({ kind: 'survey', fileName: survey.name, summary: source.summary, mismatches });
  };

  const takeResults = async (file: File) => {
    const results = await readResultsFile(file);
    setTaking(results.ok ? { status: 'idle' } : failure(results.problems));
    if (results.ok) pickWave({ kind: 'results', fileName: file.name, results: results.value });
  };

  return {
    taking,
    async take(files: readonly File[]) {
      const survey = files.find((file) => !isJson(file));
      const json = files.find(isJson);
      if (survey) return takeSurvey(survey, json);
      if (json) return takeResults(json);
    },
    cancel() {
      stop.current?.abort();
      setTaking({ status: 'idle' });
    },
  };
}

function isJson({ name }: File): boolean {
  return name.toLowerCase().endsWith('.json');
}

function failure(problems: readonly Problem[]): Taking {
  const [problem = errorProblem('file-unreadable', { reason: '' })] = problems;
  return { status: 'failed', problem };
}

/** The readers come with the first file: their schemas are no part of a visit without one. */
async function readResultsFile(file: File) {
  const { parseResults } = await import('../../../results/parseResults');
  return readText(file, parseResults);
}

async function readStudyFile(file: File | undefined) {
  if (!file) return ok(undefined);
  const { readStudy } = await import('../../../study/readStudy');
  return readText(file, readStudy);
}

async function readText<T>(file: File, read: (text: string) => Result<T>): Promise<Result<T>> {
  try {
    return read(await file.text());
  } catch (cause) {
    return failed(errorProblem('file-unreadable', { reason: String(cause) }));
  }
}
