import {
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, builtSite } from './browser';
import { choose, goToStep, openFile, openWizard } from './importSteps';
import { siteInBrowser } from './siteInBrowser';
import { serveSite } from './staticSite';
import { textOutOfSight } from './textOutOfSight';
import { violations } from './violations';
import { watchedPage } from './watchedPage';

const exportFile = fileURLToPath(
  new URL('../corpus/exports/qualtrics-labels-en.csv', import.meta.url),
);

describe.runIf(browserPath)('a visit', () => {
  const site = siteInBrowser();
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'divario-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
  });

  it('imports a survey by keyboard alone', async () => {
    const { page, leave } = await site.visit();
    await page.goto(`${site.url}#/import`);
    await page.getByRole('heading', { level: 1, name: 'Open a survey' }).waitFor();
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, 'Choose a file…');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(exportFile);
    await page.getByRole('region', { name: 'What the survey tells' }).waitFor();

    await tabTo(page, 'Check all that was detected');
    await page.keyboard.press('Enter');
    await page.getByText(/\d+ rows/).waitFor();
    await tabTo(page, 'Next: Check the questions');
    await page.keyboard.press('Enter');
    const questions = page.getByRole('list', { name: 'Questions' });
    await questions.waitFor();
    await tabTo(page, 'Search questions');
    await page.keyboard.type('worried');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.activeElement?.tagName !== 'BODY');
    await tabTo(page, /^(?!Select).*worried/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question-title');
    await tabTo(page, /Role$/);
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.type('trust');
    await page.keyboard.press('Enter');
    await page.getByText('trust · your choice').waitFor();
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await page.getByText('trust · your choice').waitFor({ state: 'detached' });

    await tabTo(page, 'Next: Check who is who');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Who this gives' }).waitFor();
    await tabTo(page, 'Show the results');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/\?study=local/);
    await page.getByRole('heading', { level: 2, name: 'What the data are' }).waitFor();
    await leave();
  });

  it.each([1440, 390])('meets steps that pass axe and fit a window of %i', async (width) => {
    const { page, leave } = await site.visit({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    await page.goto(`${site.url}#/import`);
    await openWizard(page, exportFile);
    await page.getByText(/\d+ rows/).waitFor();
    expect.soft(await violations(page), 'the file').toEqual([]);
    await goToStep(page, 'Check the questions');
    await page.getByRole('searchbox').fill('worried');
    const questions = page.getByRole('list', { name: 'Questions' });
    await questions.getByRole('button').first().click();
    await questions.getByRole('checkbox').first().check();
    await page.getByRole('heading', { name: 'Answers, lowest first' }).waitFor();
    expect.soft(await violations(page), 'a question').toEqual([]);
    expect.soft(await page.evaluate(textOutOfSight)).toEqual([]);
    await goToStep(page, 'Check who is who');
    await page.getByRole('heading', { name: 'Who this gives' }).waitFor();
    expect.soft(await violations(page), 'who is who').toEqual([]);
    expect.soft(await page.evaluate(textOutOfSight)).toEqual([]);
    await leave();
  });

  it('takes a file dropped anywhere, and shows that it would', async () => {
    const { page, leave } = await site.visit();
    await page.goto(`${site.url}#/paradox`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const text = 'birth_year,I worry about my privacy\n1980,Agree\n1990,Disagree\n';
    const dataTransfer = await page.evaluateHandle((csv) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([csv], 'dropped.csv', { type: 'text/csv' }));
      return transfer;
    }, text);
    await page.dispatchEvent('body', 'dragover', { dataTransfer });
    await page.getByText('Drop the survey to open it').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer });
    await goToStep(page, 'Check the file');
    await page.getByText('2 rows, 2 columns').waitFor();
    await leave();
  });

  it('cancels a large import, with the page responsive and the open study still open', async () => {
    const { page, leave } = await site.visit();
    const large = join(folder, 'large.csv');
    writeLargeSurvey(large, 60);
    await page.goto(`${site.url}#/import`);
    await page.evaluate(watchDelays);
    await openFile(page, large);
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
    // A second reading is answered although the first was given up half-way.
    await openWizard(page, exportFile);
    await page.getByText(/\d+ rows/).waitFor();
    expect(await page.evaluate(() => Math.max(...window.delays))).toBeLessThan(500);
    await page.getByRole('button', { name: 'Discard this survey' }).click();
    await page.getByRole('link', { name: 'Overview', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /concerned/ }).waitFor();
    await leave();
  });

  it('keeps what is chosen across pages, language and theme', async () => {
    const { page, leave } = await site.visit();
    await page.goto(site.url);
    await choose(page, 'Compare with', 'Gen Z');
    await choose(page, 'Split by', 'Gender');
    await choose(page, 'Split by', 'Generation');
    await page.getByRole('link', { name: 'Paradox', exact: true }).click();
    await page.waitForURL(/#\/paradox\?.*reference=Gen(\+|%20)Z/);
    await page.getByRole('radio', { name: 'Italiano' }).check({ force: true });
    await page.getByRole('radio', { name: 'Scuro' }).check({ force: true });
    await page.waitForURL(/#\/paradox\?.*reference=Gen(\+|%20)Z.*lang=it/);
    expect(await page.locator('html').getAttribute('lang')).toBe('it');
    await page.getByRole('button', { name: /Gen(erazione)? Z.*Confronta con$/ }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: /Gen(erazione)? Z.*Confronta con$/ }).waitFor();
    await leave();
  });

  it('reopens the view that an address holds, and goes back over each choice', async () => {
    const { page, leave } = await site.visit();
    const view = '#/crosstab?study=sample&by=gender&f.country=Italy&c.item=concern_location';
    await page.goto(site.url + view);
    await page.getByRole('button', { name: /^Gender.*Split by$/ }).waitFor();
    await page.getByRole('button', { name: /Italy/ }).first().waitFor();
    await page.getByRole('columnheader', { name: /^Woman/ }).waitFor();
    await choose(page, 'Split by', 'Generation');
    await page.getByRole('columnheader', { name: /^Baby Boomers/ }).waitFor();
    await page.goBack();
    await page.getByRole('columnheader', { name: /^Woman/ }).waitFor();
    expect(new URL(page.url()).hash).toContain('by=gender');
    await leave();
  });

  it('to an address that names no page says so and offers the way on', async () => {
    const { page, leave } = await site.visit();
    await page.goto(`${site.url}#/no/such/page?study=sample`);
    await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
    await page.getByRole('main').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /concerned/ }).waitFor();
    await leave();
  });

  it('to a site of published results alone loads no parser, wizard, worker or exporter', async () => {
    const published = join(folder, 'published');
    cpSync(builtSite, published, { recursive: true });
    const index = { studies: [publishedEntry('sample')] };
    writeFileSync(join(published, 'studies/index.json'), JSON.stringify(index));
    const host = await serveSite(published);
    // A service worker fetches ahead what is not yet used; that is not what this visit needs.
    const { page, watch } = await watchedPage(site.browser, host, { serviceWorkers: 'block' });
    await page.goto(host.url);
    await page.getByRole('heading', { level: 1, name: /concerned/ }).waitFor();
    for (const name of ['Paradox', 'Attitudes', 'Data', 'Methods']) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
    }
    const heavy = host.requested.filter((path) =>
      /worker-|client-|ImportPage|QuestionsStep|PeopleStep|papaparse|pptx|xlsx|workbook|\.csv$/i.test(
        path,
      ),
    );
    expect(heavy).toEqual([]);
    expect(watch.outside).toEqual([]);
    expect(watch.complaints.filter((text) => !/Service Worker/.test(text))).toEqual([]);
    await page.context().close();
    await host.close();
  });

  it('can be repeated without a network', async () => {
    expect(readdirSync(builtSite)).toContain('sw.js');
    const { page, watch } = await site.visit();
    await page.goto(site.url);
    await page.getByRole('heading', { level: 1, name: /concerned/ }).waitFor();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await page.waitForLoadState('networkidle');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /concerned/ }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /concerned/ }).waitFor();
    await page.getByText('Baby Boomers').first().waitFor();
    await page.getByRole('link', { name: 'Paradox', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Paradox' }).waitFor();
    await page.context().close();
    // The browser itself reports that looking for newer figures failed.
    expect(watch.complaints.filter((text) => !/Failed to load resource/.test(text))).toEqual([]);
    expect(watch.outside).toEqual([]);
  });
});

/** Presses Tab until the element of that name has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const most = 80;
  for (let presses = 0; presses < most; presses++) {
    if (nameMatches(await focusedName(page), name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab: expected to reach “${name}” within ${most} presses`);
}

function nameMatches(found: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? found === wanted : wanted.test(found);
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const labels = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = labels.map((id) => document.getElementById(id)?.textContent).join(' ');
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : '';
    return named || element.getAttribute('aria-label') || label || element.textContent || '';
  });
}

declare global {
  interface Window {
    delays: number[];
  }
}

/** Runs in the page: how late a timer of 50 ms comes, which is how long a click would wait. */
function watchDelays(): void {
  window.delays = [0];
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    window.delays.push(now - last - 50);
    last = now;
  }, 50);
}

function writeLargeSurvey(path: string, megabytes: number): void {
  const row = '1984,Woman,Strongly agree,Sometimes,Very concerned,No,Italy,Somewhat likely\n';
  const block = row.repeat(10_000);
  const file = openSync(path, 'w');
  writeSync(file, 'birth_year,gender,concern,cookies,location,blocker,country,leave\n');
  for (let bytes = 0; bytes < megabytes * 1e6; bytes += block.length) writeSync(file, block);
}

/** A study of the site's index without anything that its survey could be had by. */
function publishedEntry(id: string) {
  return {
    id,
    title: 'Published',
    synthetic: false,
    respondents: 5000,
    url: `studies/${id}/results.json`,
  };
}
