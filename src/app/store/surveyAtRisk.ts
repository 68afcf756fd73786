import { draftBehind } from './importSlice';
import type { Store } from './useStore';

/**
 * The file name of a survey of the user's own that loading the page again would lose: one being read, corrected, open
 * or set beside the open one. None where this browser keeps the only one there is.
 */
export function surveyAtRisk(store: Store): string | undefined {
  const { draft, local, isOpenedKept, takingWave, pickedWave } = store;
  if (draft.status === 'reading') return draft.fileName;
  const behind = draftBehind(draft);
  if (behind && !behind.isKept) return behind.opened.file.name;
  if (local && !isOpenedKept) return local.fileName;
  if (takingWave.status === 'reading') return takingWave.fileName;
  return pickedWave?.kind === 'survey' ? pickedWave.fileName : undefined;
}
