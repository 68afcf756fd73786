import { registerSW } from 'virtual:pwa-register';
import type { PublishedManifest } from '../results/document/PublishedManifest';
import { useStore } from './store/useStore';

/**
 * Keeps the site for use without a network. A newer version is offered, never put in place unasked: not even in a
 * second tab when it was taken in the first. Does nothing where the browser forbids service workers.
 */
export function keepForOffline(): void {
  const workers = serviceWorkers();
  if (workers) onFirstStudy(() => keep(workers));
}

/** The first view comes before everything else: on a slow network its figures and the rest would share the way. */
function onFirstStudy(start: () => void): void {
  const stop = useStore.subscribe(({ study }, before) => {
    if (study === before.study || study.status === 'opening') return;
    stop();
    setTimeout(start, timeToDraw);
  });
}

/** Milliseconds in which the first charts are loaded. */
const timeToDraw = 2000;

function keep(workers: ServiceWorkerContainer): void {
  const { offerUpdate } = useStore.getState();
  let isFirstVisit = workers.controller === null;
  let isTakenElsewhere = false;
  if (!isFirstVisit) void keepParts();
  const letNewerTakeOver = registerSW({ onNeedRefresh: offerUpdate, onNeedReload: () => {} });
  workers.addEventListener('controllerchange', () => {
    if (useStore.getState().update === 'wanted') return window.location.reload();
    if (isFirstVisit) {
      isFirstVisit = false;
      keepWhatWasLoaded();
      return void keepParts();
    }
    isTakenElsewhere = true;
    offerUpdate();
  });
  useStore.subscribe((state, before) => {
    if (state.update !== 'wanted' || before.update === 'wanted') return;
    if (isTakenElsewhere) window.location.reload();
    else void letNewerTakeOver();
  });
}

/** None outside a secure context, and in a frame or a browser that forbids storage, where asking for it throws. */
function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker as ServiceWorkerContainer | undefined;
  } catch {
    return undefined;
  }
}

/** Asks again, now through the service worker, for what this page loaded before there was one. */
function keepWhatWasLoaded(): void {
  for (const { name } of performance.getEntriesByType('resource')) {
    if (new URL(name).origin === window.location.origin) fetch(name).catch(() => {});
  }
}

/** The figures of the open study that no page has asked for yet, one part after the other. */
async function keepParts(): Promise<void> {
  const { study, hosted } = useStore.getState();
  if (study.status !== 'open' || study.origin.kind !== 'hosted' || savesData()) return;
  const { id } = study.origin;
  const address = hosted.find((entry) => entry.id === id)?.manifest;
  if (address === undefined) return;
  try {
    const { parts } = (await (await fetch(address)).json()) as PublishedManifest;
    const folder = new URL(address, document.baseURI);
    for (const { file } of parts) await fetch(new URL(file, folder));
  } catch {
    // Without a network there is nothing to keep; the next visit tries again.
  }
}

/** The reader asked the browser to load little. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
