import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserPath } from './browser';
import { siteInBrowser } from './siteInBrowser';

/** Drawn pixels a pixel of the drawing takes, chart by chart, and how much larger than usual the page's text is. */
function enlargements(page: Page) {
  return page.evaluate(() => ({
    text: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16,
    charts: [...document.querySelectorAll('[data-chart]')].map((chart) => {
      const svg = chart as SVGSVGElement;
      return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    }),
  }));
}

describe.runIf(browserPath)('on a projector', () => {
  const site = siteInBrowser();

  it.each(['paradox', 'attitudes', 'benchmarks'])(
    'the charts of /%s grow with the text, also as the window does',
    async (path) => {
      const { page, leave } = await site.visit({ reducedMotion: 'reduce' });
      await page.goto(`${site.url}#/${path}`);
      await page.locator('[data-chart]').first().waitFor();
      for (const [width, expected] of [
        [1440, 1],
        [1920, 1.25],
        [2560, 1.5],
      ] as const) {
        await page.setViewportSize({ width, height: 1200 });
        await expect
          .poll(async () => {
            const { text, charts } = await enlargements(page);
            return [text, ...new Set(charts.map((chart) => Math.round(chart * 100) / 100))];
          })
          .toEqual([expected, expected]);
      }
      await leave();
    },
  );
});
