import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, launchBrowser } from './browser';
import { type StaticSite, serveSite } from './staticSite';
import { watchedPage } from './watchedPage';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

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
  let browser: Browser;
  let site: StaticSite;

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await serveSite(dist);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('saves a chart as a drawing that stands alone, and as an image twice its size', async () => {
    const { page, leave } = await watchedPage(browser, site);
    await page.goto(site.url);
    const svg = (await bytesOf(await download(page, chart, 'Save as drawing (SVG)'))).toString();
    expect(svg).not.toMatch(/var\(|class=|<script|<foreignObject|href=|light-dark/);
    expect(svg).toContain('Divario');
    const png = await bytesOf(await download(page, chart, 'Save as image (PNG)'));
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
    expect(png.readUInt32BE(16)).toBe(Number(width) * 2);
    expect(png.readUInt32BE(20)).toBe(Number(height) * 2);

    const alone = await browser.newPage();
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
    const { page, leave } = await watchedPage(browser, site);
    await page.goto(site.url);
    const csv = (await bytesOf(await download(page, chart, 'Save the figures (CSV)'))).toString();
    const rows = Papa.parse<string[]>(csv).data;
    const results = JSON.parse(readFileSync(`${dist}/studies/sample/results.json`, 'utf8'));
    const gaps = results.tables.filter((table: { measure: string }) => table.measure === 'gap');
    const estimates = gaps.map((gap: { rows: { estimate: number }[] }) => gap.rows[0]?.estimate);
    const total = rows.find(([group]) => group === 'Total')?.map(Number) ?? [];
    expect(total.filter((figure) => estimates.includes(figure))).toHaveLength(1);
    await leave();
  });

  it('saves workbook, slides, study file and R script of the sample', async () => {
    const { page, leave } = await watchedPage(browser, site);
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

  it('shows one chart in an iframe of another page', async () => {
    const { page, leave } = await watchedPage(browser, site);
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
