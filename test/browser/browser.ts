import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** The built site: `dist`, or the folder that `DIVARIO_SITE` names. */
export const builtSite =
  process.env.DIVARIO_SITE ?? fileURLToPath(new URL('../../dist', import.meta.url));

const candidates = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The first browser found on this machine; journeys are skipped without one unless `BROWSER_REQUIRED` is set. */
export const browserPath = candidates.find((path) => path !== undefined && existsSync(path));

if (!browserPath && process.env.BROWSER_REQUIRED) {
  throw new Error('browser: expected Chromium or Chrome (set CHROMIUM_PATH), found none');
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(browserPath && { executablePath: browserPath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
