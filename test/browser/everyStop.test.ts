import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pages } from '../../src/app/routes/pages';
import { browserPath } from './browser';
import { siteInBrowser } from './siteInBrowser';

const addresses = pages.filter(({ name }) => name !== 'report').map(({ path }) => path);
const mostStops = 400;

describe.runIf(browserPath)('the Tab key', () => {
  const site = siteInBrowser();

  it.each(addresses)('stops on %s at nothing without a name', async (path) => {
    const { page, leave } = await site.visit({ reducedMotion: 'reduce' });
    await page.goto(`${site.url}#${path}?lang=en`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    const stops = await stopsOf(page);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter(({ name }) => name === '')).toEqual([]);
    await leave();
  });
});

interface Stop {
  readonly element: string;
  readonly name: string;
}

/** What the Tab key reaches, until it comes round to the page itself. */
async function stopsOf(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const words = [
        element.getAttribute('aria-label'),
        ...labelled.map((id) => document.getElementById(id)?.textContent),
        ...labels.map((label) => label.textContent),
        element instanceof SVGElement ? '' : element.textContent,
      ];
      const name = words.find((text) => text?.trim()) ?? '';
      return { element: `${element.tagName} ${element.getAttribute('class')}`, name };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
  return stops;
}
