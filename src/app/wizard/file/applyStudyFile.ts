import type { Engine } from '../../../engine/client';
import { useStore } from '../../store/useStore';
import { readStudyFile } from '../../study/session/readChosenFile';

/** Applies a study file to the draft as one correction; says what of it no longer fits. */
export async function applyStudyFile(engine: Engine, file: File): Promise<void> {
  const store = useStore.getState();
  const read = await readStudyFile(file);
  const fitted = read.ok ? await engine.ask('fitStudy', { study: read.value }) : read;
  if (!fitted.ok) {
    for (const problem of fitted.problems) store.notice(problem);
    return;
  }
  const { study, mismatches } = fitted.value;
  store.correct(() => study);
  store.noteMismatches(mismatches);
}
