import { addressOf } from '../../address/addressOf';
import { navigate } from '../../address/useHashPath';
import { writeAddress } from '../../address/writeAddress';
import type { KeptEntry } from '../../store/keptSlice';
import { useStore } from '../../store/useStore';
import { keptFile, reopenFile } from '../../study/kept/reopenSurvey';
import { useStudySession } from '../../study/session/StudySession';
import { pickFiles } from '../files/pickFiles';
import { useOfferFiles } from '../files/useOfferFiles';

/**
 * Opens a kept survey from a click: by itself where the browser has it or knows where it lies, else by the file that its owner
 * chooses. What was never opened before, or is another file, goes the way of every import.
 */
export function useReopen(): (entry: KeptEntry | undefined) => Promise<void> {
  const session = useStudySession();
  const offerFiles = useOfferFiles();
  const open = async (files: readonly File[]) => {
    const [file, ...others] = files;
    const isOpen = file && others.length === 0 && (await reopenFile(session, file));
    if (isOpen) showResults();
    else offerFiles(files);
  };
  return async (entry) => {
    if (!entry || (!entry.hasFile && !entry.hasHandle))
      return pickFiles((files) => void open(files));
    const file = await keptFile(entry.fingerprint, true);
    if (file) return open([file]);
    // A dialog must come from a click: the next one.
    const { kept, noteKept } = useStore.getState();
    noteKept(
      kept.map((each) => (each === entry ? { ...each, hasFile: false, hasHandle: false } : each)),
    );
  };
}

/** The page the reader is on, or after an import the first. */
function showResults(): void {
  const { hash } = window.location;
  if (hash.startsWith('#/import')) navigate(writeAddress(addressOf('/', useStore.getState())));
}
