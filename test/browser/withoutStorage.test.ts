import { describe, expect, it } from 'vitest';
import { browserPath } from './browser';
import { openFile, showResults } from './importSteps';
import { ownSurvey } from './ownSurvey';
import { siteInBrowser } from './siteInBrowser';

const concerned = { level: 1, name: /concerned/ } as const;

describe.runIf(browserPath)('a browser', () => {
  const site = siteInBrowser();

  it('that refuses every storage shows studies and opens surveys, and says that it keeps none', async () => {
    const { page, leave } = await site.visit();
    await page.addInitScript(refuseStorage);
    await page.goto(site.url);
    await page.getByRole('heading', concerned).waitFor();
    await page.getByRole('radio', { name: 'Italiano' }).check({ force: true });
    await page.getByRole('radio', { name: 'English' }).check({ force: true });
    await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
    await page.goto(`${site.url}#/import`);
    await openFile(page, ownSurvey);
    await page.getByRole('button', { name: 'Check who is who', exact: true }).click();
    await page.getByRole('checkbox', { name: /keep/i }).check();
    await showResults(page);
    await page.getByRole('heading', concerned).waitFor();
    await page.getByText('This browser forbids this page to keep anything').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Your survey has to be opened again' }).waitFor();
    expect(await page.getByRole('heading', concerned).count()).toBe(0);
    await openFile(page, ownSurvey, 'Choose the file…');
    await showResults(page);
    await page.getByRole('heading', concerned).waitFor();
    await leave();
  });

  it('shows without a network, from the second visit on, a published study and the survey it keeps', async () => {
    const { page, watch } = await site.visit();
    await page.goto(`${site.url}#/import`);
    await openFile(page, ownSurvey);
    await page.getByRole('button', { name: 'Check who is who', exact: true }).click();
    await page.getByRole('checkbox', { name: /keep/i }).check();
    await showResults(page);
    await page.getByRole('heading', concerned).waitFor();
    await expect.poll(() => page.evaluate(isEngineKept), { timeout: 20_000 }).toBe(true);
    await page.context().setOffline(true);

    await page.reload();
    await page.getByRole('heading', concerned).waitFor();
    await page.getByRole('button', { name: 'Study: mine' }).waitFor();
    await page.getByRole('link', { name: 'Crosstab', exact: true }).click();
    await page.getByRole('columnheader', { name: /^Baby Boomers/ }).waitFor();
    await page.goto(`${site.url}?study=sample#/attitudes`);
    await page.getByRole('heading', { level: 1, name: 'Attitudes' }).waitFor();
    await page.getByText('Baby Boomers').first().waitFor();
    await page.context().close();
    expect(watch.outside).toEqual([]);
  });
});

/** Runs in the page: whether what reads surveys is there for a visit without a network. */
async function isEngineKept(): Promise<boolean> {
  if (navigator.serviceWorker.controller?.state !== 'activated') return false;
  const kept = await caches.open('assets').then((cache) => cache.keys());
  const isKept = (part: string) => kept.some(({ url }) => url.includes(`/${part}-`));
  return isKept('client') && isKept('worker');
}

/** Runs in the page before anything else: as in a private window of the strictest kind. */
function refuseStorage(): void {
  const refuse = (name: string) => {
    Object.defineProperty(name === 'serviceWorker' ? Navigator.prototype : window, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'serviceWorker']) {
    refuse(name);
  }
}
