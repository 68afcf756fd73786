import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { describeWithShared, sharedPath } from '../sharedFiles';
import { browserPath } from './browser';
import { choose, goToStep, openWizard, showResults } from './importSteps';
import { siteInBrowser } from './siteInBrowser';

interface RealSurvey {
  readonly file: string;
  readonly rows: string;
  /** What the age column is called in the wizard, and a group it gives with its size. */
  readonly age: string;
  readonly group: RegExp;
  /** Roles their owner has to give, by a word to search for; none where suggestions suffice. */
  readonly roles: readonly (readonly [search: string, role: string])[];
}

/** Rows and age groups as Python's csv module counts them. */
const surveys: readonly RealSurvey[] = [
  {
    file: 'browser-fingerprinting-2023.csv',
    rows: '12,461',
    age: 'Q-demos-age',
    group: /^65 or older.*\d/,
    roles: [
      ['Q-perceptions-2', 'concern'],
      ['Q-share-browser-data', 'behavior'],
    ],
  },
  {
    file: 'personal-data-sharing-panel.csv',
    rows: '586',
    age: 'age',
    group: /^85 or older.*15/,
    roles: [
      ['concern-misuse', 'concern'],
      ['privacy_behaviors_1', 'behavior'],
    ],
  },
  // Not about privacy: any two questions stand in, to see the whole way through.
  {
    file: 'star-wars.csv',
    rows: '1,186',
    age: 'Age',
    group: /^> 60.*269/,
    roles: [
      ['fan of the Star Wars film franchise', 'concern'],
      ['Have you seen any of the 6 films', 'behavior'],
    ],
  },
  {
    file: 'thanksgiving-2015.csv',
    rows: '1,058',
    age: 'Age',
    group: /^60\+.*264/,
    roles: [
      ['Do you celebrate Thanksgiving', 'concern'],
      ['Will you shop any Black Friday sales', 'behavior'],
    ],
  },
  {
    file: 'comma-survey.csv',
    rows: '1,129',
    age: 'Age',
    group: /^> 60.*272/,
    roles: [
      ['care about the use (or lack', 'concern'],
      ['had you heard of the', 'behavior'],
    ],
  },
];

describe.runIf(browserPath)('every real survey', () => {
  const site = siteInBrowser();

  describeWithShared('through the wizard', () => {
    it.each(surveys)('$file: rows counted, ages found, results after two roles', async (survey) => {
      const { page, leave } = await site.visit();
      await page.goto(`${site.url}#/import`);
      await openWizard(page, sharedPath(`surveys/${survey.file}`));
      await page.getByText(`${survey.rows} rows`).waitFor();

      await goToStep(page, 'Check who is who');
      await page
        .getByRole('button', { name: new RegExp(`^${survey.age}.*Column with age`) })
        .waitFor();
      await page.getByRole('listitem').filter({ hasText: survey.group }).waitFor();

      await goToStep(page, 'Check the questions');
      for (const [words, role] of survey.roles) await giveRole(page, words, role);
      await goToStep(page, 'Check who is who');
      await showResults(page);
      await page.waitForURL(/#\/\?study=local/);
      const headline = page.getByRole('heading', { level: 1, name: /\d/ });
      await headline.waitFor();
      expect(await page.getByRole('alert').allTextContents()).toEqual([]);

      for (const name of ['Paradox', 'Crosstab', 'Data']) {
        await page.getByRole('link', { name, exact: true }).click();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
        expect(await page.getByRole('alert').allTextContents()).toEqual([]);
      }
      await leave();
    });
  });
});

/** Finds a question by words of it and gives it a role. */
async function giveRole(page: Page, words: string, role: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search questions' }).fill(words);
  await page.getByRole('list', { name: 'Questions' }).getByRole('button').first().click();
  await choose(page, 'Role', role);
  // What doing it means is asked where neither its words nor its answers tell.
  const direction = page.getByRole('button', { name: /Direction$/ });
  if (role === 'behavior' && (await direction.textContent())?.includes('Select'))
    await choose(page, 'Direction', 'Protects data');
}
