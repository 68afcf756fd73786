// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../renderApp';
import { pagesStudy } from './pagesStudy';

const site = { studies: { sample: pagesStudy }, hash: '#/attitudes?study=sample' };

describe('the attitudes page', () => {
  it('opens the first question with the two groups furthest apart beyond chance', async () => {
    renderApp(site);
    expect(
      await screen.findByRole('heading', { name: '70% of Gen X against 50% of Gen Z' }),
    ).toBeVisible();
  });

  it('opens another question in its place, and says where groups don’t differ', async () => {
    const { user } = renderApp(site);
    const other = await screen.findByRole('button', { name: /I worry about my location/ });
    expect(other).toHaveAttribute('aria-expanded', 'false');
    await user.click(other);
    expect(other).toHaveAttribute('aria-expanded', 'true');
    expect(
      await screen.findByRole('heading', {
        name: /(alike to within 5 points|differ cannot be told): 50%/,
      }),
    ).toBeVisible();
    expect(window.location.hash).toContain('c.concern=location');
  });

  it('sets worry against appetite: who worries more wants less', async () => {
    renderApp(site);
    expect(
      await screen.findByRole('heading', {
        name: 'More worry and less appetite among Gen X than among Gen Z',
      }),
    ).toBeVisible();
  });

  it('says what a question on trust would be, where none was asked', async () => {
    renderApp(site);
    expect(await screen.findByRole('heading', { name: 'No questions on trust' })).toBeVisible();
  });
});
