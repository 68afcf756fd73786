import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { StaticSite } from './staticSite';

/** Everything a page complained of or asked for elsewhere; a journey ends with both empty. */
export interface Watch {
  readonly complaints: string[];
  readonly outside: string[];
}

export interface WatchedPage {
  readonly page: Page;
  readonly watch: Watch;
  /** Ends the visit: nothing may have been complained of, nothing asked for elsewhere. */
  leave(): Promise<void>;
}

/** A visit of its own, with nothing remembered from another. */
export async function watchedPage(
  browser: Browser,
  site: StaticSite,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    ...options,
  });
  const page = await context.newPage();
  const watch: Watch = { complaints: [], outside: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      watch.complaints.push(message.text());
  });
  // The browser itself says nothing of a violation that the script catches.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`forbidden by ${violatedDirective}: ${blockedURI}`);
    });
  });
  page.on('pageerror', (error) => watch.complaints.push(error.message));
  // A worker's and a service worker's requests are the context's, not the page's.
  context.on('request', (request) => {
    const { protocol } = new URL(request.url());
    const isLocal =
      request.url().startsWith(site.url) || protocol === 'blob:' || protocol === 'data:';
    if (!isLocal) watch.outside.push(request.url());
  });
  return {
    page,
    watch,
    async leave() {
      await context.close();
      expect(watch).toEqual({ complaints: [], outside: [] });
    },
  };
}
