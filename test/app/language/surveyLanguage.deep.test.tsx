// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fixtureResults } from '../fixtures/results';
import { renderApp } from '../renderApp';

const english = { ...fixtureResults, study: { ...fixtureResults.study, language: 'en' } };

describe('the words of a survey in another language than the reader’s', () => {
  it('are marked as of their own in the list of questions', async () => {
    renderApp({ studies: { english }, hash: '#/data?lang=it' });
    const [label] = await screen.findAllByText('Companies collect too much about me');
    expect(label).toHaveAttribute('lang', 'en');
  });

  it('are marked where a sentence quotes them', async () => {
    renderApp({ studies: { english }, hash: '#/paradox?lang=it' });
    const [quoted] = await screen.findAllByText(/«Companies collect too much about me»/);
    expect(quoted).toHaveAttribute('lang', 'en');
  });

  it('leave the sentence that quotes them one piece', async () => {
    renderApp({ studies: { english }, hash: '#/?lang=it' });
    const [quoted] = await screen.findAllByText(/^«.*»$/);
    const finding = quoted?.closest('li') ?? quoted?.closest('p');
    expect(finding?.childElementCount).toBe(1);
  });

  it('need no mark where both are one', async () => {
    renderApp({ studies: { english }, hash: '#/data?lang=en' });
    const [label] = await screen.findAllByText('Companies collect too much about me');
    expect(label).not.toHaveAttribute('lang');
  });
});
