import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ResultsDocument } from '../../src/results/document/ResultsDocument';
import type { DistributionTable } from '../../src/results/measures/distribution/distributionSchema';
import type { TopBoxTable } from '../../src/results/measures/topBox/topBoxSchema';
import { runStudy } from '../cli/runStudy';
import { browserPath, builtSite } from './browser';
import { siteInBrowser } from './siteInBrowser';

const sample = fileURLToPath(new URL('../../data/studies/sample/', import.meta.url));

/** A cell reads `52%higher than CDE45% to 58%`; without letters it has no such words. */
function lettersIn(cell: string): string {
  return /higher than\s*([A-Za-z]+)/i.exec(cell)?.[1] ?? '';
}

describe.runIf(browserPath)('the three users', () => {
  const site = siteInBrowser();
  let estimates: ResultsDocument;

  beforeAll(async () => {
    const words = ['--study', `${sample}study.json`, '--json'];
    estimates = JSON.parse(runStudy('estimate', `${sample}survey.csv`, ...words).stdout);
  });

  it('a marketer learns which tactic Gen X finds creepiest, and whether Gen Z really differs', async () => {
    const { page, leave } = await site.visit();
    await page.goto(`${site.url}#/personalization?c.rank-by=Gen+X&reference=Gen+Z`);
    const creepiest = page.getByRole('heading', {
      name: /^(Creepiest|Among the creepiest) for Gen X/,
    });
    await creepiest.waitFor();
    const creepy = 'Very creepy + Somewhat creepy';
    const shareOf = (item: string, group: string) =>
      estimates.tables
        .find(
          (table): table is DistributionTable =>
            table.measure === 'distribution' && table.item === item,
        )
        ?.nets?.find((row) => row.group === group && row.level === creepy)?.estimate ?? 0;
    const tactics = estimates.study.items?.filter((item) => item.role === 'tactic') ?? [];
    const [first] = [...tactics].sort((a, b) => shareOf(b.id, 'Gen X') - shareOf(a.id, 'Gen X'));
    expect(await creepiest.textContent()).toContain(first?.label);
    const percent = `${Math.round(shareOf(first?.id ?? '', 'Gen X') * 100)}%`;
    expect(await creepiest.textContent()).toContain(percent);
    const answer = page.getByText(/reepiest for Gen X is “.*, which (is more than|may be) chance/);
    expect(await answer.textContent()).toContain(
      `${percent} of Gen X, ${Math.round(shareOf(first?.id ?? '', 'Gen Z') * 100)}% of Gen Z`,
    );
    await leave();
  });

  it('a researcher reads in the crosstab the letters that the command line gives', async () => {
    const { page, leave } = await site.visit();
    await page.goto(`${site.url}#/crosstab`);
    const grid = page.getByRole('table').first();
    await grid
      .getByRole('row', { name: /Very concerned/ })
      .first()
      .waitFor();
    const [item] = estimates.study.items ?? [];
    const table = estimates.tables.find(
      (found): found is DistributionTable =>
        found.measure === 'distribution' && found.item === item?.id,
    );
    const groups = (table?.letters ?? []).filter((each) => each.level === item?.levels[0]);
    expect(groups.length).toBeGreaterThan(3);
    for (const level of item?.levels ?? []) {
      const row = grid.getByRole('row').filter({ has: page.getByText(level, { exact: true }) });
      const cells = await row.first().getByRole('cell').allTextContents();
      const shown = cells.slice(-groups.length).map(lettersIn);
      const expected = table?.letters
        ?.filter((each) => each.level === level)
        .map((each) => each.higherThan);
      expect([level, shown]).toEqual([level, expected]);
    }
    await leave();
  });

  it('a stakeholder has the headline, its margin and how it was measured from one page', async () => {
    const { page, leave } = await site.visit({
      viewport: { width: 390, height: 844 },
    });
    await page.goto(site.url);
    const headline = page.getByRole('heading', { level: 1 });
    await headline.waitFor();
    expect(await headline.textContent()).toMatch(/\d+% .* give or take \d/);
    await page.getByRole('link', { name: 'How it is measured' }).click();
    await page.getByRole('heading', { name: 'The gap of one pair' }).waitFor();
    const results: ResultsDocument = JSON.parse(
      readFileSync(`${builtSite}/studies/sample/results.json`, 'utf8'),
    );
    expect(results.tables.some((table): table is TopBoxTable => table.measure === 'top-box')).toBe(
      true,
    );
    await leave();
  });
});
