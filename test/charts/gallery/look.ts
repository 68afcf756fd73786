/**
 * Pictures of the gallery: `npx tsx test/charts/gallery/look.ts OUT [case prefix]` starts Vite and Chromium, saves a
 * picture a width, theme and language, and says which words are cut
 * or overlap, and what axe finds.
 */
import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const [out = '/tmp/gallery', only = ''] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const server = await createServer({ root: 'test/charts/gallery', configFile: 'vite.config.ts' });
await server.listen(0);
const origin = server.resolvedUrls?.local[0];
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});

const views = [
  { width: 320, theme: 'light', locale: 'it' },
  { width: 390, theme: 'dark', locale: 'en' },
  { width: 390, theme: 'light', locale: 'it' },
  { width: 768, theme: 'light', locale: 'en' },
  { width: 1440, theme: 'light', locale: 'en' },
  { width: 1440, theme: 'dark', locale: 'it' },
];

for (const { width, theme, locale } of views) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') console.log(width, theme, 'console:', message.text());
  });
  page.on('pageerror', (error) => console.log(width, theme, 'error:', error.message));
  await page.goto(`${origin}?theme=${theme}&locale=${locale}&only=${only}`);
  await page.waitForSelector('[data-case]');
  await page.waitForTimeout(400);
  for (const section of await page.locator('[data-case]').all()) {
    const name = await section.getAttribute('data-case');
    await section.screenshot({ path: `${out}/${name}-${width}-${theme}-${locale}.png` });
  }
  for (const fault of await page.evaluate(findFaults)) console.log(width, locale, fault);
  const { violations } = await new AxeBuilder({ page })
    .disableRules(['page-has-heading-one', 'landmark-one-main', 'region', 'heading-order'])
    .analyze();
  for (const { id, nodes } of violations)
    console.log(
      width,
      theme,
      'axe:',
      id,
      nodes.slice(0, 3).map((node) => node.html.slice(0, 160)),
    );
  await context.close();
}

await browser.close();
await server.close();

/** Texts of a chart that leave its drawing, or overlap each other; and a page that scrolls sideways. */
function findFaults(): string[] {
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > window.innerWidth)
    faults.push('page scrolls sideways');
  for (const svg of document.querySelectorAll('[data-chart]')) {
    const name = svg.closest('[data-case]')?.getAttribute('data-case');
    const room = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((text) => ({
      words: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    for (const [i, { words, box }] of texts.entries()) {
      if (
        box.left < room.left - 1 ||
        box.right > room.right + 1 ||
        box.top < room.top - 2 ||
        box.bottom > room.bottom + 2
      )
        faults.push(`${name}: cut "${words}"`);
      for (const other of texts.slice(i + 1))
        if (
          box.left < other.box.right - 1 &&
          other.box.left < box.right - 1 &&
          box.top < other.box.bottom - 4 &&
          other.box.top < box.bottom - 4
        )
          faults.push(`${name}: overlap "${words}" and "${other.words}"`);
    }
  }
  return faults;
}
