import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishedFiles } from '../../src/engine/publishedFiles';
import { browserPath, builtSite } from './browser';
import { choose, openFile, showResults } from './importSteps';
import { newerBuild, newerVersion } from './newerBuild';
import { ownSurvey } from './ownSurvey';
import { siteInBrowser } from './siteInBrowser';
import { violations } from './violations';

const offer = 'A newer version of this site is ready.';

describe.runIf(browserPath)('a site renewed on its server', () => {
  let folder: string;
  /** What the server has: the build that was visited first, until it is renewed. */
  let served: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'divario-update-'));
    newerBuild(builtSite, join(folder, 'newer'));
    served = join(folder, 'served');
  });
  const site = siteInBrowser(() => served);
  afterAll(async () => {
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => serve(builtSite));
  afterEach(() => rmSync(served));

  const serve = (build: string) => symlinkSync(build, served);
  const renew = (build = join(folder, 'newer')) => {
    rmSync(served);
    serve(build);
  };

  it('offers the newer version, works on the older until it is taken, and keeps the view', async () => {
    const { page, leave } = await site.visit();
    await visitUntilKept(page, site.url);
    await choose(page, 'Compare with', 'Gen Z');
    await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
    const older = await versionOf(page);
    renew();
    await page.reload();
    const notice = page.getByRole('status').filter({ hasText: offer });
    await notice.waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('link', { name: 'Playbook', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Playbook' }).waitFor();
    await page.getByRole('link', { name: 'Attitudes', exact: true }).click();
    await page.getByRole('button', { name: /^Gen Z.*Compare with$/ }).waitFor();
    expect(await versionOf(page)).toBe(older);
    await notice.getByRole('button', { name: 'Later' }).click();
    await notice.waitFor({ state: 'detached' });

    await page.reload();
    await notice.waitFor();
    expect(await versionOf(page)).toBe(older);
    await page.waitForLoadState('networkidle');
    // From the start of the page's own content it is the next thing that Tab comes to.
    await page.locator('main').focus();
    await page.keyboard.press('Tab');
    const take = notice.getByRole('button', { name: 'Load it now' });
    expect(await take.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText(`Version ${newerVersion}`).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Attitudes' }).waitFor();
    await page.getByRole('button', { name: /^Gen Z.*Compare with$/ }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await notice.count()).toBe(0);
    await leave();
  });

  it('leaves a survey of the reader’s own open, and says that taking the newer version closes it', async () => {
    const { page, leave } = await site.visit();
    await visitUntilKept(page, site.url);
    const second = await page.context().newPage();
    await second.goto(`${site.url}#/import`);
    await openFile(second, ownSurvey);
    await showResults(second);
    await second.getByRole('heading', { level: 1, name: /concerned/ }).waitFor();
    await second.getByText('120').first().waitFor();
    await second.waitForLoadState('networkidle');
    renew();
    await page.reload();
    await page.getByText(offer).waitFor();
    await second.getByText(offer).waitFor();
    await second.getByText('Your survey “mine.csv” is not kept in this browser').waitFor();

    // Taken in one tab, it must not load the other again.
    await page.getByRole('button', { name: 'Load it now' }).click();
    await page.getByText(`Version ${newerVersion}`).waitFor();
    await second.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await second.getByText(offer).waitFor();
    await choose(second, 'Compare with', 'Gen Z');
    await second.getByRole('button', { name: 'Study: mine' }).waitFor();
    await second.getByRole('button', { name: 'Load it now' }).click();
    await second.getByText(`Version ${newerVersion}`).waitFor();
    await leave();
  });

  it('is offered too where the first visit has lasted since before', async () => {
    const { page, leave } = await site.visit();
    await visitOnce(page, site.url);
    renew();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByText(offer).waitFor();
    await page.getByRole('button', { name: 'Load it now' }).click();
    await page.getByText(`Version ${newerVersion}`).waitFor();
    await leave();
  });

  it('shows a study’s newest figures, and those of a study added since, with the older version', async () => {
    const { page, leave } = await site.visit();
    await visitUntilKept(page, site.url);
    const older = await versionOf(page);
    const republished = join(folder, 'republished');
    cpSync(join(folder, 'newer'), republished, { recursive: true });
    retitle(republished, 'Sample, corrected');
    renew(republished);
    await page.reload();
    await page.getByRole('button', { name: 'Study: Sample, corrected' }).waitFor();
    expect(await versionOf(page)).toBe(older);
    await page.goto(`${site.url}?study=added`);
    await page.getByRole('button', { name: 'Study: Sample, corrected' }).waitFor();
    await page.waitForURL(/study=added/);
    await leave();
  });

  it('to a page opened before, whose parts are gone, says so and how to go on', async () => {
    const { page, watch } = await site.visit({ serviceWorkers: 'block' });
    await page.goto(site.url);
    await page.getByRole('heading', { level: 1, name: /concerned/ }).waitFor();
    await choose(page, 'Compare with', 'Gen Z');
    renew();
    await page.getByRole('link', { name: 'Crosstab', exact: true }).click();
    const title = 'This part of the site could not be loaded';
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Overview', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /concerned/ }).waitFor();
    await page.getByRole('button', { name: /^Study: / }).click();
    await page.getByRole('menuitem', { name: /Spreadsheet|workbook/i }).click();
    await page.getByRole('alert').filter({ hasText: 'A part of the site' }).waitFor();
    await page.getByRole('link', { name: 'Crosstab', exact: true }).click();
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Crosstab' }).waitFor();
    await page.getByText(`Version ${newerVersion}`).waitFor();
    await page.waitForURL(/reference=Gen(\+|%20)Z/);
    await page.context().close();
    expect(watch.outside).toEqual([]);
  });

  it('to a page opened before, says so where the reader opens a survey', async () => {
    const { page } = await site.visit({ serviceWorkers: 'block' });
    await page.goto(`${site.url}#/import`);
    await page.getByRole('heading', { level: 1, name: 'Open a survey' }).waitFor();
    renew();
    await openFile(page, ownSurvey);
    await page.getByRole('alert').filter({ hasText: 'A part of the site' }).waitFor();
    await page.context().close();
  });
});

/** A first visit, until the service worker has put aside the whole site and answers for it. */
async function visitOnce(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('heading', { level: 1, name: /concerned/ }).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.waitForLoadState('networkidle');
}

async function visitUntilKept(page: Page, url: string): Promise<void> {
  await visitOnce(page, url);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /concerned/ }).waitFor();
}

function versionOf(page: Page): Promise<string | null> {
  return page.getByText(/^Version /).textContent();
}

/** The sample published again under another title, and once more as a study that was not there before. */
function retitle(build: string, title: string): void {
  const studies = join(build, 'studies');
  const results = JSON.parse(readFileSync(join(studies, 'sample/results.json'), 'utf8'));
  results.study.title = title;
  const files = publishedFiles({ document: results });
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(studies, 'sample', name), text);
  cpSync(join(studies, 'sample'), join(studies, 'added'), { recursive: true });
  const { first } = JSON.parse(files['manifest.json'] ?? '');
  const index = JSON.parse(readFileSync(join(studies, 'index.json'), 'utf8'));
  const [entry] = index.studies;
  entry.first = `studies/sample/${first}`;
  const added = {
    url: 'studies/added/results.json',
    manifest: 'studies/added/manifest.json',
    first: `studies/added/${first}`,
  };
  index.studies.push({ ...entry, ...added, id: 'added', made: false });
  writeFileSync(join(studies, 'index.json'), JSON.stringify(index));
}
