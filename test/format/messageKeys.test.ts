import { readdirSync, readFileSync } from 'node:fs';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/format/Locale';
import type { Area } from '../../src/format/messages/Catalogue';
import { english } from '../../src/format/messages/en/english';
import { catalogues } from './catalogues';

const source = new URL('../../src/', import.meta.url);

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

/** What a text wants filled in, within its plurals and choices too. */
function placeholdersOf(message: unknown): readonly string[] {
  if (!Array.isArray(message)) return [];
  return message.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, , choices] = token;
    const branches = typeof choices === 'object' ? Object.values(choices ?? {}) : [];
    return [name, ...branches.flatMap(placeholdersOf)];
  });
}

const placeholdersIn = (text: string) =>
  [...new Set(placeholdersOf(compileMessage(text)))].filter((name) => name !== '#').sort();

describe.each(Object.keys(english) as Area[])('the sentences of %s', (area) => {
  const texts: Readonly<Record<string, string>> = english[area];

  it('are all said somewhere', () => {
    expect(Object.keys(texts).filter((key) => !isUsed(key))).toEqual([]);
  });

  it.each(locales)('have the same keys and placeholders in “%s” as in English', (locale) => {
    const placeholders = (of: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(of).map(([key, text]) => [key, placeholdersIn(text)]));
    expect(placeholders(catalogues[locale][area])).toEqual(placeholders(texts));
  });
});
