import { describe, expect, it } from 'vitest';
import { browserPath } from './browser';
import { openFile, showResults } from './importSteps';
import { ownSurvey } from './ownSurvey';
import { siteInBrowser } from './siteInBrowser';

declare global {
  interface Window {
    workers: Worker[];
  }
}

describe.runIf(browserPath)('a fault that passes', () => {
  const site = siteInBrowser();

  it('of a part that did not come is over when the reader asks again', async () => {
    const { page } = await site.visit({ serviceWorkers: 'block' });
    await page.goto(site.url);
    await page.getByRole('heading', { level: 1, name: /concerned/ }).waitFor();
    await page.route(/PlaybookPage/, (route) => route.abort());
    await page.getByRole('link', { name: 'Playbook', exact: true }).click();
    await page.getByText('This part of the site could not be loaded').waitFor();
    await page.unroute(/PlaybookPage/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Playbook' }).waitFor();
    await page.context().close();
  });

  it('of the worker is noticed and said; another holds the survey, and the figures come', async () => {
    const { page, leave } = await site.visit();
    await page.clock.install();
    await page.addInitScript(() => {
      window.workers = [];
      window.Worker = class extends Worker {
        constructor(...args: ConstructorParameters<typeof Worker>) {
          super(...args);
          window.workers.push(this);
        }
      };
    });
    await page.goto(`${site.url}#/import`);
    await openFile(page, ownSurvey);
    await showResults(page);
    await page.getByRole('heading', { level: 1, name: /concerned/ }).waitFor();
    await page.evaluate(() => window.workers.at(-1)?.terminate());
    await page.getByRole('link', { name: 'Crosstab', exact: true }).click();
    await page.clock.runFor(90_000);
    await page.getByRole('region', { name: 'Notices' }).getByText('no longer answered').waitFor();
    await page.getByRole('columnheader', { name: /^Baby Boomers/ }).waitFor();
    expect(await page.evaluate(() => window.workers.length)).toBeGreaterThan(1);
    await leave();
  });
});
