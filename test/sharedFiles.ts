import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

const sharedRoot = fileURLToPath(new URL('../../shared/', import.meta.url));

/** Path of a file of `../shared/`, the published surveys and oracle figures kept beside a checkout. */
export function sharedPath(relative: string): string {
  return `${sharedRoot}${relative}`;
}

const present = existsSync(sharedRoot);

if (!present && process.env.CI)
  throw new Error(`../shared: expected in CI, not found at ${sharedRoot}`);

/** A suite on files of `../shared/`: skipped on a machine without it, required in CI. */
export const describeWithShared = present
  ? describe
  : (describe.skip as unknown as typeof describe);
