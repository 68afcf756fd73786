// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../renderApp';
import { pagesStudy, pairStudy } from './pagesStudy';

const sample = { sample: pairStudy };

describe('the paradox page', () => {
  it('sets the four ways side by side, and says that gap and association disagree', async () => {
    renderApp({ studies: sample, hash: '#/paradox?study=sample' });
    const ways = await screen.findByRole('heading', { name: /Four ways to look/ });
    const card = within(ways.closest('section') ?? document.body);
    expect(card.getByText('+28 points')).toBeVisible();
    expect(card.getByText('−16 points')).toBeVisible();
    expect(card.getByText(/They tell different stories/)).toBeVisible();
    expect(
      card.getByText(
        /the gap differs between groups.*in the paradox share no difference can be told/,
      ),
    ).toBeVisible();
  });

  it('compares each generation’s gap with the reference in words', async () => {
    const { user } = renderApp({
      studies: sample,
      hash: '#/paradox?study=sample&reference=Gen%20Z',
    });
    await user.click(await screen.findByRole('heading', { name: 'Group by group' }));
    expect(
      await screen.findByRole('heading', { name: /Against Gen Z, the gap is wider among/ }),
    ).toBeVisible();
    const table = screen.getByRole('table', { name: /gap minus that of Gen Z/ });
    expect(within(table).getAllByRole('row')).toHaveLength(5);
    expect(within(table).getByRole('rowheader', { name: 'Silent' })).toBeVisible();
  });

  it('chooses the pair of a matrix cell, and keeps it in the address', async () => {
    const { user } = renderApp({ studies: sample, hash: '#/paradox?study=sample' });
    await user.click(await screen.findByRole('heading', { name: 'Every pair at a glance' }));
    await user.click(
      await screen.findByRole('button', { name: /sees my location × Shared my location/ }),
    );
    await waitFor(() =>
      expect(window.location.hash).toContain('concern=concern_2&behavior=behavior_2'),
    );
    expect(await screen.findByText('+13 points')).toBeVisible();
  });

  it('names what a survey without behaviors would need, and the nearest it has', async () => {
    renderApp({ studies: { sample: pagesStudy }, hash: '#/paradox?study=sample' });
    expect(
      await screen.findByRole('heading', { name: 'This survey can’t show the paradox' }),
    ).toBeVisible();
    expect(screen.getByText(/It would take a question on behavior/)).toBeVisible();
    expect(screen.getByText(/I worry about my data/)).toBeVisible();
    expect(screen.getByText(/Solove 2021/)).toBeVisible();
  });
});
