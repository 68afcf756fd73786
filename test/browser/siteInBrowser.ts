import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { builtSite, launchBrowser } from './browser';
import { type StaticSite, serveSite } from './staticSite';
import { type WatchedPage, watchedPage } from './watchedPage';

export interface SiteInBrowser extends Pick<StaticSite, 'url' | 'requested'> {
  readonly browser: Browser;
  /** A visit of its own to the site, with nothing remembered from another. */
  visit(options?: BrowserContextOptions): Promise<WatchedPage>;
}

/**
 * A browser, and the built site on a server, for the suite that calls it: started before its first test, ended after
 * its last.
 *
 * @param folder The site to serve instead, asked for once the suite's earlier `beforeAll` have run.
 */
export function siteInBrowser(folder: () => string = () => builtSite): SiteInBrowser {
  let started: { readonly browser: Browser; readonly site: StaticSite } | undefined;
  const running = () => {
    if (!started)
      throw new Error('browser: expected to be asked from a test, asked before its suite');
    return started;
  };
  beforeAll(async () => {
    started = { browser: await launchBrowser(), site: await serveSite(folder()) };
  });
  afterAll(async () => {
    await started?.browser.close();
    await started?.site.close();
  });
  return {
    get browser() {
      return running().browser;
    },
    get url() {
      return running().site.url;
    },
    get requested() {
      return running().site.requested;
    },
    visit: (options) => watchedPage(running().browser, running().site, options),
  };
}
