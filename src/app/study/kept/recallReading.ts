import { useStore } from '../../store/useStore';
import { loadPart } from '../session/loadPart';
import type { RecalledSurvey } from './keptSurveys';

/** How this browser last read a file; undefined where it keeps nothing of it, or can't say in time. */
export async function recallReading(
  file: File,
  fingerprint: Promise<string>,
): Promise<RecalledSurvey | undefined> {
  const part = await loadPart(() => import('./keptSurveys'));
  if (!part.ok) return undefined;
  const listed = await part.value.listKept();
  const { noteKept, noteKeeping } = useStore.getState();
  noteKeeping(listed.ok ? undefined : listed.problems[0]);
  if (!listed.ok) return undefined;
  noteKept(listed.value);
  // Of a file that nothing is kept of, the fingerprint is not waited for.
  const size = `${file.size}-`;
  if (!listed.value.some((entry) => entry.fingerprint.startsWith(size))) return undefined;
  const found = await fingerprint.then(part.value.recallSurvey, () => undefined);
  if (found && !found.ok) noteKeeping(found.problems[0]);
  return found?.ok ? found.value : undefined;
}
