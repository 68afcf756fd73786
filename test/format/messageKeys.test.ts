import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = new URL('../../src/', import.meta.url);
const folder = new URL('format/messages/', source);

/** All code outside the catalogues. */
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('format/messages/'))
  .map((path) => readFileSync(new URL(path, source), 'utf8'))
  .join('\n');

const named = new Set([...code.matchAll(/['"`]([\w -]+)['"`]/g)].map(([, text]) => text));
/** Beginnings and ends of names made of parts: `role-${role}`. */
const made = [...code.matchAll(/`([\w-]*)\$\{[^}`]*\}([\w-]*)`/g)].map(
  ([, start = '', end = '']) => ({ start, end }),
);

function isUsed(key: string): boolean {
  if (named.has(key) || code.includes(`${key}:`)) return true;
  const isMade = made.some(
    ({ start, end }) => start.length + end.length > 2 && key.startsWith(start) && key.endsWith(end),
  );
  return isMade || isJoined(key);
}

/** A name of two parts that the code knows by themselves: `${kind}-${evidence}`. */
function isJoined(key: string): boolean {
  return [...key.matchAll(/-/g)].some(
    ({ index }) => named.has(key.slice(0, index)) && named.has(key.slice(index + 1)),
  );
}

describe('the message catalogues', () => {
  it.each(readdirSync(folder))('%s holds no sentence that nothing says', async (file) => {
    const catalogues: Readonly<Record<string, unknown>> = await import(new URL(file, folder).href);
    const keys = Object.values(catalogues).flatMap((each) =>
      typeof each === 'object' && each !== null && 'en' in each
        ? Object.keys(each.en as object)
        : [],
    );
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });
});
