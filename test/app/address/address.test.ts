import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Address } from '../../../src/app/address/Address';
import { readAddress } from '../../../src/app/address/readAddress';
import { writeAddress } from '../../../src/app/address/writeAddress';

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const optional = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((v) => (v === undefined ? {} : { [key]: v }));

const selection = fc
  .tuple(
    text,
    fc.uniqueArray(
      fc.record({ column: text, levels: fc.uniqueArray(text, { minLength: 1, maxLength: 4 }) }),
      { selector: (filter) => filter.column, maxLength: 4 },
    ),
    fc.dictionary(
      text.filter((name) => name !== '__proto__'),
      text,
      { maxKeys: 3 },
    ),
    optional('reference', text),
    optional('pair', fc.record({ concern: text, behavior: text })),
  )
  .map(([by, filters, choices, reference, pair]) => ({
    by,
    filters,
    choices,
    ...reference,
    ...pair,
  }));

const address = fc
  .tuple(
    fc.constantFrom('/', '/paradox', '/embed/dumbbell'),
    selection,
    optional('study', text),
    optional('language', fc.constantFrom('en', 'it')),
  )
  .map(
    ([path, chosen, study, language]) =>
      ({ path, selection: chosen, ...study, ...language }) as Address,
  );

describe('the address', () => {
  it('gives back every choice it was written from', () => {
    fc.assert(
      fc.property(address, (written) => {
        expect(readAddress(`#${writeAddress(written)}`)).toEqual(written);
      }),
    );
  });

  it('survives the browser as it was written', () => {
    fc.assert(
      fc.property(address, (written) => {
        const url = new URL('https://example.org/divario/');
        url.hash = writeAddress(written);
        expect(url.hash).toBe(`#${writeAddress(written)}`);
      }),
    );
  });

  it('says nothing of what was left at its default', () => {
    const selection = { by: 'generation', filters: [], choices: {} };
    expect(writeAddress({ path: '/', selection })).toBe('/');
  });

  it.each(['', '#', '#/', '#?', '#//', '#?by='])(
    'reads %j as the overview of the whole study',
    (hash) => {
      expect(readAddress(hash)).toEqual({
        path: '/',
        selection: { by: 'generation', filters: [], choices: {} },
      });
    },
  );

  it('leaves out what nobody understands', () => {
    const { selection, language, theme } = readAddress('#/?lang=xx&theme=neon&f.=x&concern=only');
    expect(selection).toEqual({ by: 'generation', filters: [], choices: {} });
    expect(language).toBeUndefined();
    expect(theme).toBeUndefined();
  });

  it('names a hosted study before the hash too, where the hash names none', () => {
    expect(readAddress('#/paradox', '?study=a').study).toBe('a');
    expect(readAddress('#/paradox?study=b', '?study=a').study).toBe('b');
  });
});
