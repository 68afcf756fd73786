// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { StudySummary } from '../../../../src/results/document/StudySummary';
import { fixtureResults } from '../../fixtures/results';
import { renderApp } from '../../renderApp';

/** The page on the data of a hosted study that says this of itself. */
function open({ source, disclosure }: Pick<StudySummary, 'source' | 'disclosure'>) {
  const { source: _, disclosure: __, ...study } = fixtureResults.study;
  const told = { ...study, ...(source ? { source } : {}), ...(disclosure ? { disclosure } : {}) };
  renderApp({ studies: { sample: { ...fixtureResults, study: told } }, hash: '#/data' });
}

const nobody = /no person gave them/;

it('says of a synthetic study that no person gave its answers', async () => {
  open({ source: { synthetic: true } });
  expect(await screen.findByText(nobody)).toBeDefined();
});

it('says so of no other, whatever it says of protection', async () => {
  open({});
  expect(
    await screen.findByText(/does not say how those who answered were protected/),
  ).toBeDefined();
  expect(screen.queryByText(nobody)).toBeNull();
});

it('says of a protected study by which policy it is', async () => {
  open({ disclosure: { minCell: 10, zeroIsSmall: false, withheldCells: 7 } });
  expect(await screen.findByText(/fewer than 10 respondents.*: 7\./)).toBeDefined();
});
