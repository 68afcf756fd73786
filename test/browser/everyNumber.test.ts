import { beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from './browser';
import type { Document } from './everyNumber/Document';
import { documentOf, tablesOf } from './everyNumber/documents';
import { offered, pages, sample } from './everyNumber/pages';
import { type Visit, visit } from './everyNumber/visit';
import { siteInBrowser } from './siteInBrowser';

describe.runIf(browserPath)('every number of the sample', () => {
  const site = siteInBrowser();
  let document: Document;
  const titles = offered();

  beforeAll(async () => {
    document = await documentOf(sample);
  });

  /** Opens pages one after the other, as a reader does, under one view. */
  async function visitAll(
    paths: readonly string[],
    of: Document,
    view: Omit<Visit, 'titles'>,
  ): Promise<void> {
    const { page, leave } = await site.visit({ reducedMotion: 'reduce' });
    for (const path of paths) {
      const { wrong } = await visit(page, site.url, path, of, { ...view, titles });
      expect.soft(wrong, path).toEqual([]);
    }
    await leave();
  }

  it.each(pages)('on %s is the results document’s', async (path, least) => {
    const { page, leave } = await site.visit({ reducedMotion: 'reduce' });
    const query = { study: 'sample' };
    const { wrong, compared } = await visit(page, site.url, path, document, { query, titles });
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(least);
    await leave();
  });

  it('of an embedded chart is the results document’s', async () => {
    const { page, leave } = await site.visit({ reducedMotion: 'reduce' });
    const pair = { concern: 'concern_know_too_much', behavior: 'behavior_ad_blocker' };
    for (const [chart, query] of [
      ['gap', pair],
      ['quadrants', pair],
      ['index-gap', {}],
      ['answers', { 'c.item': 'trust_own_decisions' }],
    ] as const) {
      const path = `/embed/${chart}`;
      const all = { study: 'sample', ...query };
      const { wrong, compared } = await visit(page, site.url, path, document, { query: all, pair });
      expect.soft(wrong, path).toEqual([]);
      expect.soft(compared).toBeGreaterThan(50);
    }
    await leave();
  });

  const figures = pages.map(([path]) => path).filter((path) => !/waves|methods/.test(path));

  it('under a filter and against another generation is that view’s', async () => {
    const filtered = await documentOf(sample, { filter: 'gender=Woman' });
    await visitAll(figures, filtered, {
      query: { study: 'sample', 'f.gender': 'Woman', reference: 'Gen X' },
      reference: 'Gen X',
    });
  });

  it('in Italian is the results document’s, with a decimal comma', async () => {
    const query = { study: 'sample', 'c.decimals': 'yes', 'c.counts': 'yes' };
    const crosstab = { decimals: 1, counts: true } as const;
    await visitAll(
      figures.filter((path) => path !== '/report'),
      document,
      { query, locale: 'it', crosstab },
    );
  });

  it('by another column, and by generation within it, is that banner’s', async () => {
    const by = 'education';
    const most = figures.filter((path) => path !== '/report');
    await visitAll(most, await documentOf(sample, { by }), { query: { study: 'sample', by } });
    const crossed = 'generation × gender';
    await visitAll(['/crosstab'], tablesOf(sample, { by: crossed }), {
      query: { study: 'sample', by: crossed },
    });
  });
});
