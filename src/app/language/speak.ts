import type { Locale } from '../../format/Locale';
import { loadCatalogue } from '../../format/messages/catalogues';
import { errorProblem } from '../../problem/Problem';
import { useStore } from '../store/useStore';

/** Goes over to a language once its sentences are here; where they can't be loaded says so, and is false. */
export async function speak(language: Locale): Promise<boolean> {
  const store = useStore.getState();
  try {
    await loadCatalogue(language);
  } catch {
    store.notice(errorProblem('part-missing'));
    return false;
  }
  store.chooseLanguage(language);
  return true;
}
