import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { confirmStated } from '../../src/study/confirmReadings';
import type { Study } from '../../src/study/Study';
import { runStudy } from '../cli/runStudy';
import { describeWithShared, sharedPath } from '../sharedFiles';
import { browserPath, builtSite } from './browser';
import { documentOf, publish, scratch } from './everyNumber/documents';
import { offered, pages, sample } from './everyNumber/pages';
import { visit } from './everyNumber/visit';
import { openWizard, showResults } from './importSteps';
import { siteInBrowser } from './siteInBrowser';
import { serveSite } from './staticSite';
import { watchedPage } from './watchedPage';

const paths = pages.map(([path]) => path);

describe.runIf(browserPath)('every number', () => {
  const here = siteInBrowser();

  it('of a published study is that of the figures it was published with, hidden ones left out', async () => {
    // Few enough respondents that cells must be withheld; without strata, which so few would leave lonely.
    const rows = readFileSync(sample.survey, 'utf8').split('\n').slice(0, 701);
    const { design, ...study } = JSON.parse(readFileSync(sample.study, 'utf8'));
    const files = { survey: join(scratch, 'few.csv'), study: join(scratch, 'few.json') };
    writeFileSync(files.survey, rows.join('\n'));
    writeFileSync(files.study, JSON.stringify({ ...study, design: { weight: design.weight } }));
    const folder = join(scratch, 'site');
    cpSync(builtSite, folder, { recursive: true });
    const document = publish(files, folder, 'few');
    expect(document.study.disclosure?.withheldCells).toBeGreaterThan(0);

    const site = await serveSite(folder);
    const { page, leave } = await watchedPage(here.browser, site, { reducedMotion: 'reduce' });
    const titles = offered(folder);
    for (const path of paths) {
      const query = { study: 'few' };
      const { wrong } = await visit(page, site.url, path, document, { query, titles });
      expect.soft(wrong, path).toEqual([]);
    }
    await leave();
    await site.close();
  });

  describeWithShared('with a real survey', () => {
    it('of an imported survey is that of the command line', async () => {
      const survey = sharedPath('surveys/personal-data-sharing-panel.csv');
      const study = join(scratch, 'panel.json');
      writeFileSync(study, confirmed(runStudy('init', survey).stdout));
      const document = await documentOf({ survey, study });

      const site = await serveSite(builtSite);
      const { page, leave } = await watchedPage(here.browser, site, { reducedMotion: 'reduce' });
      await page.goto(`${site.url}#/import`);
      await openWizard(page, [survey, study]);
      await page.getByText('586 rows').waitFor();
      await page.getByRole('button', { name: 'Check who is who', exact: true }).click();
      await showResults(page);
      await page.waitForURL(/#\/\?study=local/);
      for (const path of paths) {
        const query = { study: 'local' };
        const { wrong } = await visit(page, site.url, path, document, { query, titles: offered() });
        expect.soft(wrong, path).toEqual([]);
      }
      await leave();
      await site.close();
    });
  });
});

/** A study file as its owner leaves it: every reading confirmed, and what each behavior means stated. */
function confirmed(text: string): string {
  const study: Study = JSON.parse(text);
  const items = study.items.map((item) =>
    item.role === 'behavior' ? { direction: 'protective' as const, ...item } : item,
  );
  return JSON.stringify(confirmStated({ ...study, items }));
}
