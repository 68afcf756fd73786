// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fixtureResults } from '../fixtures/results';
import { renderApp } from '../renderApp';

describe('a reader with a survey of their own', () => {
  it('finds the way in on every page', async () => {
    const { user } = renderApp({ studies: { sample: fixtureResults } });
    await screen.findByRole('heading', { level: 1, name: /71%/ });
    const pages = screen.getByRole('navigation', { name: 'Pages' });
    await user.click(within(pages).getByRole('link', { name: 'Open a survey' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Open a survey' })).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Choose a file…' })).toBeVisible();
  });

  it('is offered the site’s studies, each opening on its first page', async () => {
    const other = {
      ...fixtureResults,
      study: { ...fixtureResults.study, title: 'Another survey' },
    };
    const { user } = renderApp({ studies: { sample: fixtureResults, other }, hash: '#/import' });
    await user.click(await screen.findByRole('button', { name: 'Another survey' }));
    expect(await screen.findByRole('heading', { level: 1, name: /71%/ })).toBeVisible();
    expect(document.title).toContain('Another survey');
  });
});
