/**
 * What a worker's code could send an answer away with, or leave it behind in. `import()` stays: the policy that the worker
 * inherits from the page holds it to the site's own files.
 */
export const silenced = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'Notification',
  'PushManager',
  'indexedDB',
  'caches',
  'cookieStore',
  'navigator',
] as const;

/**
 * A worker that cannot speak to anything but the page. A worker of a file has no policy but what its server sends, and most
 * send none; one of a blob inherits the page's. Its first lines take away every way out before any code of ours or of a
 * library is loaded, then load `script`; messages that come before that wait. Posts `{ kind: 'absent' }` where the
 * script is not to be had.
 */
export function quietWorker(script: string): Worker {
  const text = `
for (const name of ${JSON.stringify(silenced)}) {
  for (let holder = self; holder; holder = Object.getPrototypeOf(holder)) delete holder[name];
  Object.defineProperty(self, name, { value: undefined });
}
const early = [];
const wait = (event) => early.push(event.data);
self.addEventListener('message', wait);
import(${JSON.stringify(script)}).then(
  () => {
    self.removeEventListener('message', wait);
    for (const data of early) self.dispatchEvent(new MessageEvent('message', { data }));
  },
  () => self.postMessage({ kind: 'absent' }),
);`;
  // The page asks too: what it loaded itself is what is kept for a visit without a network.
  fetch(script).catch(() => {});
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(address, { type: 'module' });
  const forget = () => URL.revokeObjectURL(address);
  worker.addEventListener('message', forget, { once: true });
  worker.addEventListener('error', forget, { once: true });
  return worker;
}
