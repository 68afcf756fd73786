// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { EstimateRow } from '../../../../src/results/document/Results';
import type { ResultsDocument } from '../../../../src/results/document/ResultsDocument';
import type { ItemSummary } from '../../../../src/results/document/StudySummary';
import { fixtureSummary } from '../../fixtures/results';
import { renderApp } from '../../renderApp';

const concerned = [
  'Not at all concerned',
  'Not too concerned',
  'Somewhat concerned',
  'Very concerned',
];
const items: readonly ItemSummary[] = [
  ['use', 'How concerned are you about how companies use the data they collect about you?'],
  ['location', 'How concerned are you about companies using your data and your location?'],
].map(([id = '', label = '']) => ({
  id,
  label,
  question: label,
  kind: 'scale',
  role: 'concern',
  levels: concerned,
  top: concerned.slice(2),
  base: 'answered',
}));
const row = (group: string, estimate: number): EstimateRow => ({
  group,
  n: 900,
  estimate,
  se: 0.01,
  intervals: { beta: [estimate - 0.02, estimate + 0.02] },
  reliability: 'shown',
});
const study: ResultsDocument = {
  format: 'divario.results/1',
  study: { ...fixtureSummary, title: 'Ours', items, pairs: [], filters: [] },
  tables: items.map(({ id, top }, i) => ({
    measure: 'top-box',
    item: id,
    by: 'generation',
    top,
    rows: [row('Total', 0.8 - i / 10), row('Gen X', 0.77), row('Millennials', 0.6)],
    contrasts: [],
  })),
};
const open = (query = '') =>
  renderApp({ studies: { ours: study }, hash: `#/benchmarks?study=ours${query}` });

describe('published figures', () => {
  it('stand beside the survey’s own question, with source, base and what differs', async () => {
    open();
    const title = await screen.findByRole('heading', { level: 3, name: /80% here; \d+ published/ });
    expect(title).toBeVisible();
    const [link] = screen.getAllByRole('link', { name: 'Pew Research Center 2023' });
    const source = link?.closest('li') as HTMLElement;
    expect(source).toHaveTextContent(
      '81%: “Concerned about how companies use the data they collect”',
    );
    expect(source).toHaveTextContent('U.S. adults · n 5,101 · counts “very or somewhat concerned');
    expect(source).toHaveTextContent('For context: whom this survey is of is not stated.');
    expect(link).toHaveAttribute('href', expect.stringMatching(/^https:/));
  });

  it('are comparable once the reader says whom the survey is of, and the title sets them against its own', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /This survey is of/ }));
    await user.click(await screen.findByRole('option', { name: 'U.S. adults' }));
    expect(
      await screen.findByRole('heading', {
        level: 3,
        name: /80% here, in line with 81% \(Pew Research Center 2023\)/,
      }),
    ).toBeVisible();
    expect(screen.getAllByText(/^Comparable: same question/).length).toBeGreaterThan(0);
    expect(window.location.hash).toContain('c.population=U.S.+adults');
  });

  it('on one generation stand below that generation’s own share', async () => {
    const { user } = open('&c.topic=location');
    const chart = await screen.findByRole('figure', { name: /your location.*70% here/ });
    await user.click(within(chart).getByRole('button', { name: 'Show table' }));
    const rows = within(within(chart).getByRole('table')).getAllByRole('rowheader');
    const names = rows.map((head) => head.textContent ?? '');
    const own = names.indexOf('This survey, Gen X');
    expect(own).toBeGreaterThan(0);
    expect(names[own + 1]).toMatch(/technology and social media companies/);
  });

  it('on what the survey doesn’t ask can be read too, and never beside a number of ours', async () => {
    open('&c.topic=security');
    expect(await screen.findByText(/have no question here to stand beside/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: /here;/ })).toBeNull();
  });

  it('on leaders stand beside those on consumers', async () => {
    open();
    expect(
      await screen.findByRole('heading', { name: /^70% of business leaders.*68% of consumers/ }),
    ).toBeVisible();
  });

  it('are offered by topic where the survey asks nothing of the kind, in Italian too', async () => {
    renderApp({
      studies: { ours: { ...study, study: { ...study.study, items: [] } } },
      hash: '#/benchmarks?study=ours&lang=it',
    });
    expect(
      await screen.findByRole('heading', { name: /Nulla qui che stia accanto/ }),
    ).toBeVisible();
    expect(await screen.findByRole('button', { name: /Tema/ })).toHaveTextContent(
      'Raccolta di dati',
    );
  });
});
