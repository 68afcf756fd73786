import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ResultsDocument } from '../../src/results/document/ResultsDocument';
import type { GapTable } from '../../src/results/measures/gap/gapSchema';
import { runStudy, studyPath } from '../cli/runStudy';
import { describeWithShared, sharedPath } from '../sharedFiles';
import { browserPath, builtSite } from './browser';
import { choose, openWizard, showResults } from './importSteps';
import { siteInBrowser } from './siteInBrowser';

function gapOf(document: ResultsDocument): GapTable {
  const table = document.tables.find((found): found is GapTable => found.measure === 'gap');
  if (!table) throw new Error('results: expected a gap table, found none');
  return table;
}

const percent = (proportion: number | null | undefined, decimals = 0) =>
  `${((proportion ?? 0) * 100).toFixed(decimals)}%`;

describe.runIf(browserPath)('the main job in a browser', () => {
  const site = siteInBrowser();

  it('opens on the sample: headline, gap by generation, marked as synthetic, no engine loaded', async () => {
    const { page, leave } = await site.visit();
    await page.goto(site.url);
    const headline = await page.getByRole('heading', { level: 1 }).textContent();
    const results = JSON.parse(readFileSync(`${builtSite}/studies/sample/results.json`, 'utf8'));
    const total = gapOf(results).concerned?.find((row) => row.group === 'Total');
    expect(headline).toContain(percent(total?.estimate));
    await page.getByText('Synthetic data').first().waitFor();
    await page.getByText('Baby Boomers').first().waitFor();
    expect(site.requested.filter((path) => /worker/i.test(path))).toEqual([]);
    await leave();
  });

  describeWithShared('with a real survey', () => {
    it('imports it, is corrected, and shows the figures of the command line', async () => {
      const { page, leave } = await site.visit();
      await page.goto(`${site.url}#/import`);
      await openWizard(page, sharedPath('surveys/browser-fingerprinting-2023.csv'));

      await page.getByText('12,461 rows').waitFor();
      await page.getByRole('button', { name: 'Check the questions', exact: true }).click();
      await page.getByRole('button', { name: /^Q-perceptions-2/ }).click();
      await choose(page, 'Role', 'concern');
      await page.getByRole('button', { name: /^Q-share-browser-data/ }).click();
      await choose(page, 'Role', 'behavior');
      await choose(page, 'Direction', 'Gives data away');
      await choose(page, 'How it is known', 'Observed');

      await page.getByRole('button', { name: 'Check who is who', exact: true }).click();
      const year = page.getByRole('textbox', { name: 'Year of the fieldwork' });
      await year.fill('2023');
      await year.press('Enter');
      await page.getByText('Baby Boomers 60').waitFor();
      await showResults(page);

      const survey = sharedPath('surveys/browser-fingerprinting-2023.csv');
      const run = runStudy(
        'estimate',
        survey,
        '--study',
        studyPath('browser-fingerprinting.json'),
        '--json',
      );
      const table = gapOf(JSON.parse(run.stdout));
      await page.getByText('12,461').first().waitFor();
      await page.getByRole('button', { name: 'Show table' }).click();
      const grid = page.getByRole('table').first();
      await grid.waitFor();
      for (const group of ['Total', '65 or older', '18 - 24 years']) {
        const text = await grid.getByRole('row').filter({ hasText: group }).first().textContent();
        for (const rows of [table.concerned, table.acting]) {
          expect(text).toContain(percent(rows?.find((row) => row.group === group)?.estimate, 1));
        }
      }
      const shared = table.riskDifference.find((row) => row.group === 'Total');
      const body = await page.locator('main').textContent();
      expect(body).toContain(percent(shared?.inactiveGivenConcerned));
      expect(body).toMatch(/straddle/i);
      await leave();
    });
  });

  it('refuses a file it cannot read, and leaves the open study open', async () => {
    const { page, leave } = await site.visit();
    await page.goto(`${site.url}#/import`);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file…' }).click();
    const buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    await (await chooser).setFiles({ name: 'picture.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('alert').first().waitFor();
    await page.getByRole('link', { name: 'Overview' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/concerned/);
    await leave();
  });
});
