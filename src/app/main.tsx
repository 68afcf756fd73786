import './design/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadCatalogue } from '../format/messages/catalogues';
import { App } from './App';
import { mirrorAddress } from './address/mirrorAddress';
import { mirrorPreferences } from './mirrorPreferences';
import { keepForOffline } from './offline';
import { watchMissingParts } from './states/missingPart';
import { useStore } from './store/useStore';
import { keepCorrections } from './study/kept/keepCorrections';
import { createStudySession } from './study/session/createStudySession';

watchMissingParts();
const session = createStudySession({
  fetch: (address, init) => fetch(address, init),
  startEngine: async () => (await import('../engine/client')).startEngine(),
});
mirrorPreferences();
mirrorAddress(session);
keepCorrections(session);

const root = document.getElementById('root');
if (!root) throw new Error('main: expected #root in the document, got none');
// A reader of another site's page did not ask for this one: an embedded chart keeps nothing.
const isEmbedded = window.location.hash.startsWith('#/embed/');
if (import.meta.env.PROD && !isEmbedded) keepForOffline();

await loadCatalogue(useStore.getState().language);
createRoot(root).render(
  <StrictMode>
    <App session={session} />
  </StrictMode>,
);
