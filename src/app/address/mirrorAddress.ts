import { errorProblem } from '../../problem/Problem';
import { speak } from '../language/speak';
import { filtersLeftOut } from '../store/filtersLeftOut';
import { fitSelection } from '../store/fitSelection';
import { useStore } from '../store/useStore';
import { reopenHere } from '../study/kept/reopenSurvey';
import type { StudySession } from '../study/session/StudySession';
import { localStudyId } from '../study/source/localStudyId';
import type { Address } from './Address';
import { addressOf } from './addressOf';
import { readAddress } from './readAddress';
import { navigate } from './useHashPath';
import { writeAddress } from './writeAddress';

/**
 * Keeps the address and the store the same: takes the address in at the start and on Back, Forward and links,
 * writes it when a choice changes. Opens the study the address names. Returns how to stop.
 */
export function mirrorAddress(session: StudySession): () => void {
  let takingIn = false;
  const stopWriting = useStore.subscribe((store, before) => {
    if (store.study.status !== 'open') return;
    const isNewStudy = store.study !== before.study;
    const isChosen = store.selection !== before.selection || store.language !== before.language;
    // Only the reader's own choices are steps to go back over.
    const isFirst = before.study.status !== 'open';
    if (isNewStudy || isChosen) writeHere({ replace: isFirst || takingIn });
  });
  const onMove = async () => {
    takingIn = true;
    await takeIn(window.location.hash, session);
    takingIn = false;
  };
  window.addEventListener('popstate', onMove);
  window.addEventListener('hashchange', onMove);
  start(session);
  return () => {
    stopWriting();
    window.removeEventListener('popstate', onMove);
    window.removeEventListener('hashchange', onMove);
  };
}

function start(session: StudySession): void {
  const address = readAddress(window.location.hash, window.location.search);
  // Its sentences are loaded before anything is drawn.
  if (address.language) useStore.getState().chooseLanguage(address.language);
  takeChoices(address);
  void openNamed(address.study, session);
}

/** Opens the study an address names; a file of the user's own only if the engine, or this browser, still holds it. */
async function openNamed(id: string | undefined, session: StudySession): Promise<void> {
  if (id !== localStudyId) return session.openHosted(id);
  const { local, notice, study, startOpening, missSurvey } = useStore.getState();
  if (local) return session.openLocal(local.fileName, local.summary);
  startOpening();
  if (await reopenHere(session)) return;
  if (study.status === 'open') return notice(errorProblem('local-study-link'));
  missSurvey();
}

async function takeIn(hash: string, session: StudySession): Promise<void> {
  const address = readAddress(hash);
  // A bare page address, as a link in a text has it, keeps what is chosen.
  if (!hash.includes('?')) return writeHere({ replace: true });
  const here = addressOf(address.path, useStore.getState());
  if (writeAddress(address) === writeAddress(here)) return;
  if (address.study !== undefined && address.study !== here.study)
    await openNamed(address.study, session);
  if (address.language) await speak(address.language);
  takeChoices(address);
  writeHere({ replace: true });
}

function takeChoices({ selection, theme }: Address): void {
  const store = useStore.getState();
  const { study } = store;
  const fitted =
    study.status === 'open' ? fitSelection(selection, study.summary, study.published) : selection;
  store.reopenView(fitted);
  for (const problem of filtersLeftOut(selection, fitted)) store.notice(problem);
  if (theme) store.chooseTheme(theme);
}

/** Writes what is chosen into the address of the page that is open. */
function writeHere(options: { readonly replace: boolean }): void {
  const store = useStore.getState();
  if (store.study.status !== 'open') return;
  const here = readAddress(window.location.hash);
  const next = writeAddress(addressOf(here.path, store));
  if (`#${next}` !== window.location.hash) navigate(next, options);
}
