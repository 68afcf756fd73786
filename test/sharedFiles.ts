import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';

const sharedRoot = fileURLToPath(new URL('../../shared/', import.meta.url));

/** Path of a file of `../shared/`, the published surveys and oracle figures kept beside a checkout. */
export function sharedPath(relative: string): string {
  return `${sharedRoot}${relative}`;
}

const present = existsSync(sharedRoot);

if (!present && process.env.CI)
  throw new Error(`../shared: expected in CI, not found at ${sharedRoot}`);

/**
 * A suite on files of `../shared/`: required in CI, elsewhere a skip that says why. Its body runs only where the
 * files are, so that it may read them while it is being collected.
 */
export function describeWithShared(title: string, body: () => void): void {
  if (present) describe(title, body);
  else describe(title, () => it.skip('needs ../shared, which is not beside this checkout'));
}
