import type { Store } from '../../store/useStore';
import { useStore } from '../../store/useStore';
import type { StudySession } from '../session/StudySession';
import { keepDraft } from './keepDraft';

/**
 * Keeps in this browser every correction of the survey at hand as it is made, and notes where that can't be. Returns how to
 * stop.
 */
export function keepCorrections(session: StudySession): () => void {
  let last: Promise<void> = Promise.resolve();
  return useStore.subscribe((store, before) => {
    if (!isCorrected(store, before)) return;
    last = last.then(async () => {
      const { draft, noteKeeping } = useStore.getState();
      // A later correction keeps this one as well.
      if (draft.status !== 'draft' || draft !== store.draft) return;
      noteKeeping(await keepDraft(session, draft));
    });
  });
}

/** Whether the study of the same reading changed, or was opened as it stands. */
function isCorrected({ draft }: Store, { draft: before }: Store): boolean {
  if (draft.status !== 'draft' || before.status !== 'draft') return false;
  if (draft.opened !== before.opened) return false;
  return draft.study !== before.study || (draft.isOpened && !before.isOpened);
}
