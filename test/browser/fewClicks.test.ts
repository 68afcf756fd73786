import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { describeWithShared, sharedPath } from '../sharedFiles';
import { browserPath } from './browser';
import { openFile } from './importSteps';
import { siteInBrowser } from './siteInBrowser';
import { textOutOfSight } from './textOutOfSight';
import { violations } from './violations';

const sample = fileURLToPath(new URL('../../data/studies/sample/survey.csv', import.meta.url));

/** Clicks that whoever knows the survey makes after the file is chosen, by the words that they read. */
interface Journey {
  readonly name: string;
  readonly file: string;
  readonly clicks: readonly { readonly of?: RegExp; readonly on: RegExp }[];
  readonly headline: RegExp;
}

const ownSample: Journey = {
  name: 'the sample without its study file',
  file: sample,
  clicks: [],
  headline: /74%.*59%/s,
};

const published: readonly Journey[] = [
  {
    name: 'the fingerprinting study',
    file: sharedPath('surveys/browser-fingerprinting-2023.csv'),
    clicks: [
      { on: /Q-perceptions-2.*70%/s },
      { of: /Q-share-browser-data/, on: /Gives data away: Consent to share/ },
    ],
    // 8,739 of 12,461 agree; 4,061 decline to share.
    headline: /70%.*33%/s,
  },
  {
    name: 'the panel on sharing personal data',
    file: sharedPath('surveys/personal-data-sharing-panel.csv'),
    clicks: [{ of: /privacy_behaviors_1/, on: /Guards their data: Always/ }],
    // Of those who answered both, 67 % are moderately or extremely concerned and 27 % always act.
    headline: /67%.*27%/s,
  },
];

describe.runIf(browserPath)('a headline after few clicks', () => {
  const site = siteInBrowser();

  async function told({ name, file, clicks, headline }: Journey): Promise<void> {
    const { page, leave } = await site.visit();
    await page.goto(`${site.url}#/import`);
    await openFile(page, file);
    await page.getByRole('region', { name: 'What the survey tells' }).waitFor();
    let count = 0;
    for (const { of, on } of clicks) {
      const place = of ? page.getByRole('group', { name: of }).last() : page;
      await place.getByRole('radio', { name: on }).first().click();
      count += 1;
    }
    await page
      .getByRole('region', { name: 'What the survey tells' })
      .getByText(headline)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Show the results' }).click();
    count += 1;
    await page.waitForURL(/#\/\?study=local/);
    await page.getByRole('heading', { level: 1, name: headline }).waitFor();
    console.info(`${name}: ${count} ${count === 1 ? 'click' : 'clicks'} to the headline`);
    expect(count).toBeLessThanOrEqual(3);
    await leave();
  }

  it(`tells it of ${ownSample.name}`, () => told(ownSample));

  describeWithShared('on published surveys', () => {
    it.each(published)('tells it of $name', told);

    it.each([
      { width: 1440, colorScheme: 'light' },
      { width: 320, colorScheme: 'dark' },
    ] as const)('asks on a screen of $width that passes axe ($colorScheme)', async (look) => {
      const { width, colorScheme } = look;
      const { page, leave } = await site.visit({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      await page.goto(`${site.url}#/import`);
      await openFile(page, sharedPath('surveys/browser-fingerprinting-2023.csv'));
      await page.getByRole('radio', { name: /Q-perceptions-2/ }).waitFor();
      await page.getByText('What we are sure of').click();
      expect.soft(await violations(page)).toEqual([]);
      expect.soft(await page.evaluate(textOutOfSight)).toEqual([]);
      expect.soft(await page.evaluate(() => document.body.scrollWidth)).toBeLessThanOrEqual(width);
      await leave();
    });

    it('lets whoever does not know say so, see the rest, and find no headline there', async () => {
      const { page, leave } = await site.visit();
      await page.goto(`${site.url}#/import`);
      await openFile(page, sharedPath('surveys/browser-fingerprinting-2023.csv'));
      await page.getByRole('radio', { name: /Q-perceptions-2/ }).click();
      for (const question of await page.getByRole('radio', { name: 'I don’t know' }).all())
        await question.click();
      await page.getByRole('button', { name: 'Show the results' }).click();
      await page.getByRole('heading', { level: 2, name: 'What the data are' }).waitFor();
      await expectNoClaim(page);
      await leave();
    });

    it('can be answered by keyboard alone, and taken back', async () => {
      const { page, leave } = await site.visit();
      await page.goto(`${site.url}#/import`);
      await openFile(page, sharedPath('surveys/browser-fingerprinting-2023.csv'));
      const concerned = page.getByRole('radio', { name: /Q-perceptions-2/ });
      await page.getByRole('radio', { name: /Q-perceptions-1/ }).focus();
      await page.keyboard.press('ArrowDown');
      expect(await concerned.isChecked()).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.getByRole('region', { name: 'What the survey tells' }).getByText(/70%/).waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText(/^No headline yet/).waitFor();
      await leave();
    });
  });
});

/** No page says anything that rests on what was left open. */
async function expectNoClaim(page: Page): Promise<void> {
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Overview');
  for (const [name, part] of [
    ['report', 'What stands out'],
    ['paradox', 'Before you quote these figures'],
    ['playbook', 'Evidence in this survey'],
  ] as const) {
    await page.goto(`${page.url().split('#')[0]}#/${name}?study=local`);
    await page.getByText(part).first().waitFor();
    await page.waitForLoadState('networkidle');
    const words = (await page.getByRole('main').textContent()) ?? '';
    expect
      .soft(words.match(/[^.]*(goes with action|are concerned about|can’t show)[^.]*/)?.[0], name)
      .toBe(undefined);
  }
}
