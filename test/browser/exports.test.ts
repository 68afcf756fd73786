import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserPath, builtSite } from './browser';
import { openFile, showResults } from './importSteps';
import { siteInBrowser } from './siteInBrowser';

async function download(page: Page, button: RegExp | string, entry: string): Promise<Download> {
  await page.getByRole('button', { name: button }).first().focus();
  await page.keyboard.press('Enter');
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: entry }).press('Enter');
  return saved;
}

async function bytesOf(saved: Download): Promise<Buffer> {
  return readFileSync(await saved.path());
}

const chart = 'More for this chart';

describe.runIf(browserPath)('exports from the built site, under its policy', () => {
  const site = siteInBrowser();

  it('saves a chart as a drawing that stands alone, and as an image twice its size', async () => {
    const { page, leave } = await site.visit();
    await page.goto(site.url);
    const svg = (await bytesOf(await download(page, chart, 'Save as drawing (SVG)'))).toString();
    expect(svg).not.toMatch(/var\(|class=|<script|<foreignObject|href=|light-dark/);
    expect(svg).toContain('Divario');
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join(' ');
    for (const fact of [/Base: /, /95% confidence/, /Holm/, /Filters: none/, /Divario \d/])
      expect(words).toMatch(fact);
    const png = await bytesOf(await download(page, chart, 'Save as image (PNG)'));
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
    expect(png.readUInt32BE(16)).toBe(Number(width) * 2);
    expect(png.readUInt32BE(20)).toBe(Number(height) * 2);

    const alone = await site.browser.newPage();
    await alone.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
    const drawn = await alone.evaluate(() => {
      const root = document.documentElement;
      const edge = root.getBoundingClientRect();
      const texts = [...document.querySelectorAll('text')].map((text) =>
        text.getBoundingClientRect(),
      );
      return {
        name: root.nodeName,
        texts: texts.length,
        outside: texts.filter((box) => box.right > edge.right || box.bottom > edge.bottom).length,
      };
    });
    expect(drawn).toMatchObject({ name: 'svg', outside: 0 });
    expect(drawn.texts).toBeGreaterThan(20);
    await alone.close();
    await leave();
  });

  it('saves the figures of the chart as they are in the published results', async () => {
    const { page, leave } = await site.visit();
    await page.goto(site.url);
    const csv = (await bytesOf(await download(page, chart, 'Save the figures (CSV)'))).toString();
    const rows = Papa.parse<string[]>(csv).data;
    const results = JSON.parse(readFileSync(`${builtSite}/studies/sample/results.json`, 'utf8'));
    const gaps = results.tables.filter((table: { measure: string }) => table.measure === 'gap');
    const estimates = gaps.map((gap: { rows: { estimate: number }[] }) => gap.rows[0]?.estimate);
    const total = rows.find(([group]) => group === 'Total')?.map(Number) ?? [];
    expect(total.filter((figure) => estimates.includes(figure))).toHaveLength(1);
    await leave();
  });

  it('saves workbook, slides, study file and R script of the sample', async () => {
    const { page, leave } = await site.visit();
    await page.goto(site.url);
    await page.getByRole('button', { name: chart }).first().waitFor();
    const xlsx = unzipSync(
      await bytesOf(await download(page, /^Study:/, 'Workbook with every table (Excel)')),
    );
    expect(
      Object.keys(xlsx).filter((path) => path.startsWith('xl/worksheets/sheet')).length,
    ).toBeGreaterThan(50);
    const pptx = unzipSync(
      await bytesOf(await download(page, /^Study:/, 'Slides with editable charts (PowerPoint)')),
    );
    expect(Object.keys(pptx)).toContain('ppt/charts/chart1.xml');
    const study = JSON.parse(
      (await bytesOf(await download(page, /^Study:/, 'Study file'))).toString(),
    );
    expect(study.format).toBe('divario.study/1');
    const script = await bytesOf(
      await download(page, /^Study:/, 'R script that reproduces the figures'),
    );
    expect(script.toString()).toContain('svydesign');
    await leave();
  });

  it('makes of a file opened here a published study that holds no respondent', async () => {
    const { page, leave } = await site.visit();
    const answers = Array.from({ length: 600 }, (_, i) => {
      const worried = i % 5 < 3 ? 'Very concerned' : 'Not concerned';
      return `${70_000 + i},${1946 + (i % 60)},${worried},${i % 3 ? 'No' : 'Yes'}`;
    });
    const csv = `id,Year of birth,How concerned are you about your privacy?,Have you refused cookies?\n${answers.join('\n')}\n`;
    await page.goto(`${site.url}#/import`);
    await openFile(page, { name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await showResults(page);
    await page.getByRole('button', { name: /^Study: own/ }).waitFor();
    const saved = await download(page, /^Study:/, 'Published study, to host (ZIP)');
    expect(saved.suggestedFilename()).toMatch(/published\.zip$/);
    const parts = Object.entries(unzipSync(await bytesOf(saved)));
    const named = (name: string) =>
      strFromU8(parts.find(([path]) => path.endsWith(`/${name}`))?.[1] ?? new Uint8Array());
    expect(JSON.parse(named('manifest.json'))).toMatchObject({ disclosure: { minCell: 10 } });
    const results = JSON.parse(named('results.json'));
    expect(results.format).toBe('divario.results/1');
    expect(results.tables.length).toBeGreaterThan(3);
    expect(named('results.json')).not.toMatch(/\b70[0-5]\d\d\b/);
    await leave();
  });

  it('prints a report of which no chart is longer than a page', async () => {
    const { page, leave } = await site.visit();
    await page.goto(`${site.url}#/report`);
    await page.getByRole('heading', { name: 'Beside published figures' }).waitFor();
    await page.getByRole('heading', { name: 'Tactics, from creepy to welcome' }).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('figure svg').length > 40);
    await page.emulateMedia({ media: 'print' });
    // A4 without its margins, at 96 pixels an inch.
    await page.setViewportSize({ width: 673, height: 987 });
    const heights = await page
      .locator('figure')
      .evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(987);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(heights.length / 3);
    expect(pages).toBeLessThan(heights.length);
    await leave();
  });

  it('shows one chart in an iframe of another page', async () => {
    const { page, leave } = await site.visit();
    await page.setContent(
      `<iframe src="${site.url}#/embed/gap?study=sample" width="900" height="700"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await frame.getByRole('figure').waitFor();
    await frame.getByRole('link', { name: 'Open the whole study' }).waitFor();
    expect(await frame.getByRole('navigation').count()).toBe(0);
    await leave();
  });
});
