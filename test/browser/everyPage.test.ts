import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pages } from '../../src/app/routes/pages';
import { locales } from '../../src/format/Locale';
import { browserPath } from './browser';
import { siteInBrowser } from './siteInBrowser';
import { textOutOfSight } from './textOutOfSight';
import { violations } from './violations';

const addresses = [...pages.map((page) => page.path), '/no-such-page'];
const height = 900;
const narrowest = 320;
const widths = [1440, 768, 390, narrowest];
const axeWidths = [1440, 390];
/** Laid out for paper, with every chart of the study: looked at once. */
const onPaper = '/report';

describe.runIf(browserPath)('every page', () => {
  const site = siteInBrowser();

  for (const locale of locales) {
    it.each(addresses)(`${locale}: %s passes axe and fits every width`, async (path) => {
      const { page, leave } = await site.visit({ reducedMotion: 'reduce' });
      await page.goto(`${site.url}#${path}?lang=${locale}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        await settled(page);
        // A chart takes the new width a moment after the window.
        await expect.poll(() => sidewaysScroll(page), { message: `sideways at ${width}` }).toBe(0);
        await expect
          .poll(() => page.evaluate(textOutOfSight), { message: `text cut off at ${width}` })
          .toEqual([]);
        if (!axeWidths.includes(width) || (path === onPaper && width < 1440)) continue;
        await page.emulateMedia({ colorScheme: 'light' });
        expect.soft(await violations(page), `axe at ${width}`).toEqual([]);
        if (path === onPaper) continue;
        // The dark theme changes colors alone.
        await page.emulateMedia({ colorScheme: 'dark' });
        await settled(page);
        const inDark = await violations(page, ['color-contrast']);
        expect.soft(inDark, `axe, dark at ${width}`).toEqual([]);
      }
      await leave();
    });
  }
});

/** Once nothing is being fetched or computed and the charts have taken the window's width. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement;
    return Math.max(0, root.scrollWidth - Math.round(root.getBoundingClientRect().width));
  });
}
