import { createStore, del, get, set } from 'idb-keyval';
import { readStudy } from '../../../study/readStudy';
import type { Study } from '../../../study/Study';
import { writeStudy } from '../../../study/writeStudy';

/** The user's survey as this browser keeps it, when its owner allowed that. */
export interface KeptSurvey {
  readonly file: Blob;
  readonly name: string;
  readonly study: Study;
}

const place = 'survey';
const storage = () => createStore('divario', 'kept');

/** Keeps a survey and its study in this browser; false where the browser has no room or forbids it. */
export async function keepSurvey({ file, name, study }: KeptSurvey): Promise<boolean> {
  try {
    await set(place, { file, name, study: writeStudy(study) }, storage());
    return true;
  } catch {
    return false;
  }
}

/** The kept survey; none where nothing was kept, or where it can't be read any more. */
export async function recallSurvey(): Promise<KeptSurvey | undefined> {
  try {
    const kept = await get<{ file: Blob; name: string; study: string }>(place, storage());
    if (!kept) return undefined;
    const study = readStudy(kept.study);
    return study.ok ? { file: kept.file, name: kept.name, study: study.value } : undefined;
  } catch {
    return undefined;
  }
}

export async function forgetSurvey(): Promise<void> {
  try {
    await del(place, storage());
  } catch {
    // A browser without storage keeps nothing that could be forgotten.
  }
}
