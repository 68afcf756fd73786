import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserPath, builtSite } from './browser';
import { siteInBrowser } from './siteInBrowser';

const phone = { viewport: { width: 390, height: 844 } };

/** Lets the page and what it says before its code runs through, and nothing else of the site's code. */
async function withoutCode(page: Page): Promise<void> {
  await page.route('**/assets/*.js', (route) =>
    /\/first-[^/]+$/.test(route.request().url()) ? route.continue() : route.abort(),
  );
}

describe.runIf(browserPath)('the first view', () => {
  const site = siteInBrowser();

  it.each([
    ['en-US', /^\d+% are concerned/],
    ['it-IT', /^Il \d+% è preoccupato/],
  ])(
    'says the headline in the reader’s language (%s) before any code has run',
    async (locale, said) => {
      const { page } = await site.visit({ ...phone, locale });
      await withoutCode(page);
      await page.goto(site.url, { waitUntil: 'domcontentloaded' });
      const headline = page.locator('h1:visible');
      await headline.waitFor();
      expect(await headline.textContent()).toMatch(said);
      expect(await page.locator('html').getAttribute('data-first')).toBe(locale.slice(0, 2));
      await page.context().close();
    },
  );

  it.each([
    '#/paradox',
    '#/?study=sample-2022',
    '#/?by=gender',
    '#/?f.gender=Woman',
    '?study=other',
  ])('says nothing where the address asks for something else: %s', async (address) => {
    const { page } = await site.visit(phone);
    await withoutCode(page);
    await page.goto(`${site.url}${address}`, { waitUntil: 'domcontentloaded' });
    expect(await page.locator('h1:visible').count()).toBe(0);
    await page.context().close();
  });

  it('keeps its headline while the figures come, and moves nothing', async () => {
    const { page, leave } = await site.visit(phone);
    await page.addInitScript(() => {
      const seen = window as unknown as { moved: number; headlines: string[] };
      seen.moved = 0;
      seen.headlines = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.moved += (entry as unknown as { readonly value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      new MutationObserver(() => {
        const shown = [...document.querySelectorAll('h1')].find((h1) => h1.offsetParent !== null);
        const text = shown?.textContent ?? '';
        if (seen.headlines.at(-1) !== text) seen.headlines.push(text);
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(site.url);
    await page.locator('[data-chart]').first().waitFor();
    await page.waitForLoadState('networkidle');
    const { moved, headlines } = await page.evaluate(() => {
      const seen = window as unknown as { moved: number; headlines: readonly string[] };
      return { moved: seen.moved, headlines: seen.headlines };
    });
    expect(moved).toBeLessThan(0.01);
    expect(new Set(headlines.filter((text) => text !== ''))).toHaveLength(1);
    await leave();
  });

  it('loads few and small files until the headline, and until the first chart', async () => {
    const { page, leave } = await site.visit(phone);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.url);
    await page.locator('[data-chart]').first().waitFor();
    const files = asked.map(
      (path) => path.slice(new URL(site.url).pathname.length) || 'index.html',
    );
    const until = (pattern: RegExp) => files.filter((file) => pattern.test(file));
    const size = (some: readonly string[]) =>
      some.reduce((sum, file) => sum + gzipSync(readFileSync(join(builtSite, file))).length, 0);
    const scripts = new Set(until(/^assets\/.*\.js$/));
    // The headline stands in the page itself: it waits for page, style and the script that shows it.
    expect(size(['index.html', ...until(/^assets\/(site-.*\.css|first-.*\.js)$/)])).toBeLessThan(
      15_000,
    );
    expect(size([...scripts])).toBeLessThan(375_000);
    expect(new Set(files).size).toBeLessThan(50);
    await leave();
  });
});
