// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { mirrorPreferences } from '../../src/app/mirrorPreferences';
import { fixtureResults } from './fixtures/results';
import { renderApp } from './renderApp';

const { documentElement: root } = document;
const sample = { sample: fixtureResults };

describe('language and theme', () => {
  beforeEach(() => localStorage.clear());

  it('hold for the next visit once chosen by hand', async () => {
    onTestFinished(mirrorPreferences());
    const { user } = renderApp({ studies: sample });
    await user.click(screen.getByRole('radio', { name: 'Italiano' }));
    await user.click(screen.getByRole('radio', { name: 'Scuro' }));
    expect([root.lang, root.dataset['theme']]).toEqual(['it', 'dark']);

    onTestFinished(mirrorPreferences());
    expect([root.lang, root.dataset['theme']]).toEqual(['it', 'dark']);
  });

  it('hold for one visit when a link set them', () => {
    onTestFinished(mirrorPreferences());
    renderApp({ studies: sample, hash: '#/?lang=it&theme=dark' });
    expect([root.lang, root.dataset['theme']]).toEqual(['it', 'dark']);

    onTestFinished(mirrorPreferences());
    expect([root.lang, root.dataset['theme']]).toEqual(['en', undefined]);
  });

  it('color the browser’s own frame too: the theme chosen, or the system’s', async () => {
    document.head.innerHTML =
      '<meta name="theme-color" data-theme="light"><meta name="theme-color" data-theme="dark">';
    onTestFinished(mirrorPreferences());
    const media = () => [...document.head.querySelectorAll('meta')].map((meta) => meta.media);
    expect(media()).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']);
    const { user } = renderApp({ studies: sample });
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(media()).toEqual(['not all', 'all']);
  });

  it('follow the browser where nothing was chosen', () => {
    Object.defineProperty(navigator, 'languages', {
      value: ['de-CH', 'it-CH'],
      configurable: true,
    });
    onTestFinished(mirrorPreferences());
    expect([root.lang, root.dataset['theme']]).toEqual(['it', undefined]);
  });
});
