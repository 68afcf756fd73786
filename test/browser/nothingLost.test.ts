import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserPath } from './browser';
import { choose, goToStep, openFile, openWizard, showResults } from './importSteps';
import { ownSurvey } from './ownSurvey';
import { siteInBrowser } from './siteInBrowser';

const concerned = { level: 1, name: /concerned/ } as const;
const away = { name: 'Your survey has to be opened again' } as const;
const otherSurvey = {
  ...ownSurvey,
  name: 'other.csv',
  buffer: Buffer.from(`${ownSurvey.buffer.toString()}1971,Agree,Yes\n`),
};

describe.runIf(browserPath)('a survey of the reader’s own', () => {
  const site = siteInBrowser();

  async function importPage(before: (page: Page) => Promise<unknown> = async () => {}) {
    const visit = await site.visit();
    await before(visit.page);
    await visit.page.goto(`${site.url}#/import`);
    return visit;
  }

  it('has its corrections back after a crash of the page, from the first one on, and no answer was kept', async () => {
    const { page, watch } = await importPage();
    await openFile(page, ownSurvey);
    await correct(page);
    await expect.poll(() => page.evaluate(whatIsKept)).toMatchObject([{ key: 'reading' }]);
    const next = await page.context().newPage();
    await page.close();
    await next.goto(`${site.url}#/import`);
    await openFile(next, ownSurvey, 'Open “mine.csv”');
    await next.getByText(/came back with this file/).waitFor();
    await goToStep(next, 'Check the questions');
    await next
      .getByRole('button', { name: /^I use an ad blocker/ })
      .first()
      .click();
    await next
      .getByRole('button', { name: /Observed.*How it is known|How it is known.*Observed/ })
      .waitFor();
    await next.getByRole('button', { name: 'Start over without it' }).click();
    await next.getByText(/came back with this file/).waitFor({ state: 'detached' });
    expect(watch.complaints).toEqual([]);
    await next.context().close();
  });

  it('reloaded, is asked for and never replaced by the sample; its view and corrections come back with the file', async () => {
    const { page, leave } = await importPage();
    await openFile(page, ownSurvey);
    await correct(page);
    await showResults(page);
    await page.getByRole('heading', concerned).waitFor();
    expect(await page.title()).not.toContain('mine');
    await page.getByRole('link', { name: 'Crosstab', exact: true }).click();
    await page.getByRole('columnheader', { name: /^Baby Boomers/ }).waitFor();
    await expect.poll(() => page.evaluate(whatIsKept)).toHaveLength(1);
    await page.reload();
    await page.getByRole('heading', away).waitFor();
    expect(await page.getByText('Sample', { exact: false }).count()).toBe(0);
    await openFile(page, ownSurvey, 'Choose the file…');
    await page.getByRole('columnheader', { name: /^Baby Boomers/ }).waitFor();
    expect(page.url()).toContain('#/crosstab?study=local');
    await leave();
  });

  it('is asked about before it is left, until it is kept where its results are first seen', async () => {
    const { page, leave } = await importPage();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual([]);
    await openFile(page, ownSurvey);
    await showResults(page);
    await page.getByRole('heading', concerned).waitFor();
    await page.getByRole('button', { name: 'Keep it in this browser' }).click();
    await page
      .getByRole('button', { name: 'Keep it in this browser' })
      .waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', concerned).waitFor();
    expect(asked).toEqual([]);
    await page.goto(`${site.url}#/import`);
    await page.getByRole('button', { name: 'Open another file…' }).waitFor();
    await openWizard(page, otherSurvey, 'Open another file…');
    await page.getByText(/121 rows/).waitFor();
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await leave();
  });

  it('stays kept when another is opened and kept; each is listed, opened and forgotten by a click', async () => {
    const { page, leave } = await importPage();
    const keepOpened = async () => {
      await showResults(page);
      const keep = page.getByRole('button', { name: 'Keep it in this browser' });
      await keep.click();
      await keep.waitFor({ state: 'detached' });
    };
    await openFile(page, ownSurvey);
    await keepOpened();
    await page.goto(`${site.url}#/import`);
    await openWizard(page, otherSurvey, 'Open another file…');
    await page.getByText(/121 rows/).waitFor();
    await keepOpened();
    await page.goto(`${site.url}#/data`);
    await page.reload();
    await page
      .getByText(/survey and corrections, .*kB/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Forget “other.csv”' }).click();
    await page.getByRole('button', { name: 'Forget “other.csv”' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Open “mine.csv”' }).click();
    await page.getByRole('button', { name: 'Study: mine' }).waitFor();
    expect(await page.evaluate(whatIsKept)).toMatchObject([{ key: 'file' }, { key: 'reading' }]);
    await leave();
  });

  it('opens although storage never answers, and it is said once there is something to keep', async () => {
    const { page, leave } = await importPage((before) => before.addInitScript(hangStorage));
    await openFile(page, ownSurvey);
    await correct(page);
    await page.getByText('This browser’s storage does not answer').waitFor();
    await showResults(page);
    await page.getByRole('heading', concerned).waitFor();
    await page.reload();
    await page.getByRole('heading', away).waitFor();
    await leave();
  });

  it.each([
    ['full', fillStorage, 'This browser has no room left'],
    ['damaged', damageStorage, 'can’t be read or written any more'],
  ])(
    'opens although storage is %s, which is said when there is something to keep',
    async (_, fault, said) => {
      const { page, leave } = await importPage((before) => before.addInitScript(fault));
      await openFile(page, ownSurvey);
      await correct(page);
      await page.getByText(said).waitFor();
      await showResults(page);
      await page.getByRole('heading', concerned).waitFor();
      await leave();
    },
  );

  it('is reopened by its handle where the browser knows where its file lies', async () => {
    const { page, leave } = await importPage((before) => before.addInitScript(pickFromOrigin));
    await page.evaluate(writeToOrigin, ownSurvey.buffer.toString());
    await page.getByRole('button', { name: 'Choose a file…' }).click();
    await showResults(page);
    await page.getByRole('heading', concerned).waitFor();
    await expect.poll(() => page.evaluate(whatIsKept)).toHaveLength(1);
    await page.reload();
    await page.getByRole('heading', concerned).waitFor();
    await leave();
  });

  it('is led back through the steps of its import by the browser’s Back', async () => {
    const { page, leave } = await importPage();
    await openFile(page, ownSurvey);
    await goToStep(page, 'Check the questions');
    await goToStep(page, 'Check who is who');
    const current = page.locator('button[aria-current="step"]');
    await page.goBack();
    await expect.poll(() => current.textContent()).toBe('Check the questions');
    await page.goBack();
    await expect.poll(() => current.textContent()).toBe('What decides the headline');
    await page.goForward();
    await expect.poll(() => current.textContent()).toBe('Check the questions');
    await leave();
  });
});

/** One correction: how a behavior is known. */
async function correct(page: Page): Promise<void> {
  await goToStep(page, 'Check the questions');
  await page
    .getByRole('button', { name: /^I use an ad blocker/ })
    .first()
    .click();
  await choose(page, 'How it is known', 'Observed');
}

/** Runs in the page: the kinds of records that are kept, in order. */
function whatIsKept(): Promise<readonly { readonly key: string }[]> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('divario');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const { result } = request;
      if (!result.objectStoreNames.contains('kept')) return resolve([]);
      const keys = result.transaction('kept').objectStore('kept').getAllKeys();
      keys.onsuccess = () => {
        result.close();
        resolve(keys.result.map((key) => ({ key: String(key).split(':')[0] ?? '' })));
      };
    };
  });
}

/** Runs in the page before anything else: a database that neither opens nor fails. */
function hangStorage(): void {
  IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
}

/** Runs in the page before anything else: a disk without room. */
function fillStorage(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
}

/** Runs in the page before anything else: a database whose files are torn. */
function damageStorage(): void {
  IDBFactory.prototype.open = () => {
    const request = Object.assign(new EventTarget(), {
      error: new DOMException('Internal error opening backing store.', 'UnknownError'),
      onerror: () => {},
    });
    setTimeout(() => request.onerror());
    return request as unknown as IDBOpenDBRequest;
  };
}

/** Runs in the page before anything else: a file dialog in which the file of the page's own folder is chosen. */
function pickFromOrigin(): void {
  Object.assign(window, {
    showOpenFilePicker: async () => {
      const folder = await navigator.storage.getDirectory();
      return [await folder.getFileHandle('mine.csv')];
    },
  });
}

/** Runs in the page: writes the survey where `pickFromOrigin` finds it. */
async function writeToOrigin(text: string): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle('mine.csv', { create: true });
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
}
