import { del, delMany, entries, get, setMany } from 'idb-keyval';
import { warningProblem } from '../../../problem/Problem';
import { failed, ok, type Result } from '../../../problem/Result';
import { readStudy } from '../../../study/readStudy';
import type { Study } from '../../../study/Study';
import { writeStudy } from '../../../study/writeStudy';
import type { KeptEntry } from '../../store/keptSlice';
import { fingerprintOf } from './fingerprintOf';
import { inStorage } from './inStorage';

/** How a survey is read, kept by its file's fingerprint; without its file it holds no respondent. */
interface KeptReading {
  readonly name: string;
  /** Bytes of the survey's file. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** The study file's text, as `forKeeping` gives it. */
  readonly study: string;
  /** Whether its results were shown. */
  readonly isOpened: boolean;
  /** Where the file lies, where the browser tells. */
  readonly handle?: FileSystemFileHandle;
}

export interface RecalledSurvey
  extends Pick<KeptReading, 'name' | 'savedAt' | 'isOpened' | 'handle'> {
  readonly study: Study;
  /** The survey itself, where its owner had it kept. */
  readonly file?: Blob;
}

const readingKey = (fingerprint: string) => `reading:${fingerprint}`;
const fileKey = (fingerprint: string) => `file:${fingerprint}`;

export interface ToKeep extends Pick<KeptReading, 'name' | 'size' | 'isOpened' | 'handle'> {
  readonly fingerprint: string;
  readonly study: Study;
  /** The survey, where it is to be kept too. */
  readonly file?: Blob;
}

/** Keeps how a survey is read, and the survey too where its file is given; fails as the browser's storage does. */
export function keepSurvey({
  fingerprint,
  study,
  file,
  ...reading
}: ToKeep): Promise<Result<void>> {
  const kept: KeptReading = { ...reading, study: writeStudy(study), savedAt: Date.now() };
  return inStorage((store) =>
    setMany(
      [
        [readingKey(fingerprint), kept],
        ...(file ? [[fileKey(fingerprint), file] as [string, Blob]] : []),
      ],
      store,
    ),
  );
}

/** How the file of a fingerprint was read, and the file where it is kept; undefined where neither is. */
export async function recallSurvey(
  fingerprint: string,
): Promise<Result<RecalledSurvey | undefined>> {
  const found = await inStorage(async (store) => ({
    reading: await get<KeptReading>(readingKey(fingerprint), store),
    file: await get<Blob>(fileKey(fingerprint), store),
  }));
  if (!found.ok) return found;
  const { reading, file } = found.value;
  if (!reading) return ok(undefined);
  const study = readStudy(reading.study);
  if (!study.ok) return failed(warningProblem('storage-damaged'));
  return ok({ ...reading, study: study.value, ...(file && { file }) });
}

/** All that is kept, latest first. */
export async function listKept(): Promise<Result<readonly KeptEntry[]>> {
  const found = await inStorage(async (store) => {
    await moveEarlier(store);
    return entries<string, KeptReading | Blob>(store);
  });
  if (!found.ok) return found;
  const all = new Map(found.value);
  const kept = [...all].flatMap(([key, value]): readonly KeptEntry[] => {
    if (!key.startsWith('reading:') || value instanceof Blob) return [];
    const fingerprint = key.slice('reading:'.length);
    const { name, savedAt, isOpened, handle, study, size } = value;
    const hasFile = all.has(fileKey(fingerprint));
    const bytes = study.length + (hasFile ? size : 0);
    return [
      { fingerprint, name, savedAt, bytes, isOpened, hasFile, hasHandle: handle !== undefined },
    ];
  });
  return ok(kept.sort((a, b) => b.savedAt - a.savedAt));
}

/** Forgets a survey and how it is read. */
export function forgetSurvey(fingerprint: string): Promise<Result<void>> {
  return inStorage((store) => delMany([readingKey(fingerprint), fileKey(fingerprint)], store));
}

/** Forgets a survey's answers; how it is read must be kept anew without them. */
export function forgetFile(fingerprint: string): Promise<Result<void>> {
  return inStorage((store) => del(fileKey(fingerprint), store));
}

/** Earlier versions kept one survey, whatever file it was of. */
async function moveEarlier(store: Parameters<Parameters<typeof inStorage>[0]>[0]): Promise<void> {
  const place = 'survey';
  const earlier = await get<{ file: Blob; name: string; study: string }>(place, store);
  if (!earlier) return;
  const { file, name, study } = earlier;
  const fingerprint = await fingerprintOf(file);
  const reading: KeptReading = {
    name,
    study,
    size: file.size,
    savedAt: Date.now(),
    isOpened: true,
  };
  await setMany(
    [
      [readingKey(fingerprint), reading],
      [fileKey(fingerprint), file],
    ],
    store,
  );
  await del(place, store);
}
