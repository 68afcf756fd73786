import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, builtSite } from './browser';
import { openFile, showResults } from './importSteps';
import { ownSurvey } from './ownSurvey';
import { siteInBrowser } from './siteInBrowser';
import { type StaticSite, serveSite } from './staticSite';
import { watchedPage } from './watchedPage';

const concerned = { level: 1, name: /concerned/ } as const;

describe.runIf(browserPath)('a host', () => {
  const here = siteInBrowser();
  let folder: string;
  /** A site with the sample, and with studies whose files are not right. */
  let host: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'divario-host-'));
    host = join(folder, 'site');
    cpSync(builtSite, host, { recursive: true });
    addStudies(host);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
  });

  it('may send the policy itself, and so hold the workers to it: pages, an import and files work', async () => {
    const policy = policyOf(builtSite);
    const site = await serveSite(host, '/', { 'content-security-policy': policy });
    const { page, leave } = await watchedPage(here.browser, site);
    await page.goto(site.url);
    await page.getByRole('heading', concerned).waitFor();
    await savesFrom(page, /^Study: /, ['Workbook', 'Slides']);
    await page.getByRole('link', { name: 'Waves', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Waves' }).waitFor();
    await page.goto(`${site.url}#/import`);
    await openFile(page, ownSurvey);
    await showResults(page);
    await page.getByRole('heading', concerned).waitFor();
    await page.getByText('120').first().waitFor();
    await leave();
    await site.close();
  });

  it('may serve it from any folder, asked for without the slash too, even one named like its own', async () => {
    for (const subPath of ['/assets/', '/studies/2024/', '/a%20b/é/'].map(decodeURI)) {
      const site = await serveSite(host, subPath);
      const { page, watch } = await watchedPage(here.browser, site);
      await page.goto(`${site.url.slice(0, -1)}?study=other#/playbook`);
      await page.getByRole('button', { name: 'Study: Another survey' }).waitFor();
      await page.getByRole('heading', { level: 1, name: 'Playbook' }).waitFor();
      await page.context().close();
      expect(watch.complaints).toEqual([]);
      await site.close();
    }
  });

  it('keeps its other addresses, although the site is kept for offline use at its root', async () => {
    const site = await serveSite(host, '/');
    const { page } = await watchedPage(here.browser, site);
    await visitUntilControlled(page, site.url);
    await page.goto(`${site.url}schema/study-1.json`);
    expect(await page.locator('body').textContent()).toContain('"$schema"');
    const elsewhere = await page.goto(`${site.url}another/project/`);
    expect(elsewhere?.status()).toBe(404);
    await page.context().close();
    await site.close();
  });

  describe('with studies that are not as they should be', () => {
    let site: StaticSite;
    beforeAll(async () => {
      site = await serveSite(host);
    });
    afterAll(() => site.close());

    it.each([
      ['missing', /could not be fetched from studies\/missing\/results\.json \(404\)/],
      ['damaged', /studies\/damaged\/results\.json is damaged on this site/],
      ['page', /studies\/page\/results\.json is damaged on this site/],
      ['newer', /later form \(divario\.results\/2\)/],
      ['wrong', /not right at study\.respondents/],
    ])('says what is wrong with ?study=%s, and opens another', async (id, said) => {
      const { page } = await watchedPage(here.browser, site, { serviceWorkers: 'block' });
      await page.goto(`${site.url}?study=${id}`);
      await page.getByText(said).waitFor();
      await page.getByRole('link', { name: 'Methods', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Methods' }).waitFor();
      await page.getByRole('button', { name: /^Study: / }).click();
      await page.getByRole('menuitem', { name: 'Another survey' }).click();
      await page.getByRole('link', { name: 'Overview', exact: true }).click();
      await page.getByRole('heading', concerned).waitFor();
      await page.context().close();
    });

    it('names a study it has not, and shows another', async () => {
      const { page, leave } = await watchedPage(here.browser, site);
      await page.goto(`${site.url}?study=unknown`);
      await page.getByText('This site publishes no study “unknown”').waitFor();
      await page.getByRole('heading', concerned).waitFor();
      await leave();
    });
  });

  it('lends a chart to a page of another origin, which keeps nothing in the reader’s browser', async () => {
    const site = await serveSite(host);
    const other = createServer((_, response) => {
      const address = `${site.url}#/embed/gap?study=other`;
      response.setHeader('content-type', 'text/html');
      response.end(
        `<!doctype html><title>News</title><iframe src="${address}" title="Gap" width="700" height="500"></iframe>`,
      );
    });
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const page = await here.browser.newPage();
    // Not the same site as 127.0.0.1, so that storage is a third party's.
    await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('iframe');
    await frame.getByText('Baby Boomers').first().waitFor();
    await frame.getByText('Another survey').waitFor();
    await page.waitForLoadState('networkidle');
    expect(site.requested).not.toContain('sw.js');
    const opened = page.context().waitForEvent('page');
    await frame.getByRole('link', { name: 'Open the whole study' }).click();
    await (await opened).getByRole('button', { name: 'Study: Another survey' }).waitFor();
    await page.context().close();
    other.close();
    await site.close();
  });
});

function addStudies(site: string): void {
  const studies = join(site, 'studies');
  const results = JSON.parse(readFileSync(join(studies, 'sample/results.json'), 'utf8'));
  const other = { ...results, study: { ...results.study, title: 'Another survey' } };
  const files = {
    other: JSON.stringify(other),
    damaged: '{"format":"divario.results/1","study":',
    page: '<!doctype html><title>Not here</title>',
    newer: JSON.stringify({ format: 'divario.results/2', surveys: [] }),
    wrong: JSON.stringify({ ...results, study: { ...results.study, respondents: 'many' } }),
  };
  for (const [id, text] of Object.entries(files)) {
    cpSync(join(studies, 'sample'), join(studies, id), { recursive: true });
    writeFileSync(join(studies, id, 'results.json'), text);
  }
  const index = JSON.parse(readFileSync(join(studies, 'index.json'), 'utf8'));
  for (const id of [...Object.keys(files), 'missing']) {
    const title = id === 'other' ? 'Another survey' : `Survey ${id}`;
    const url = `studies/${id}/results.json`;
    index.studies.push({ id, title, synthetic: false, respondents: 5000, url });
  }
  writeFileSync(join(studies, 'index.json'), JSON.stringify(index));
}

function policyOf(site: string): string {
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  return policy.replaceAll('&#39;', "'");
}

async function savesFrom(page: Page, menu: RegExp, entries: readonly string[]): Promise<void> {
  for (const entry of entries) {
    await page.getByRole('button', { name: menu }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: new RegExp(entry) }).click();
    expect(await (await saved).failure()).toBeNull();
  }
}

async function visitUntilControlled(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('heading', concerned).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.waitForLoadState('networkidle');
}
