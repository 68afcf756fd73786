import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodedOnce, isTwiceEncoded } from '../../src/survey/twiceEncoded';
import { readBytes } from './readBytes';
import { tableRows } from './tableRows';

const windows = (bytes: Uint8Array) =>
  new TextDecoder('windows-1252').decode(bytes, { stream: true });
const encodedTwice = (text: string) => windows(new TextEncoder().encode(text));

describe('a text encoded twice', () => {
  it('is told by accents that are each two or three characters', () => {
    expect(isTwiceEncoded(encodedTwice('préoccupé, è così – “sì”'))).toBe(true);
    expect(isTwiceEncoded('préoccupé, è così – “sì”')).toBe(false);
    expect(isTwiceEncoded('concerned')).toBe(false);
  });

  it('is what it was before the second time', () => {
    const european = fc.string({ unit: fc.constantFrom(...'abc éèàùìòñçßäöü’“”–€¿') });
    fc.assert(
      fc.property(european, (text) => {
        expect(encodedOnce(encodedTwice(text))).toBe(text);
      }),
    );
  });

  it('is read right however long the file, with a warning', async () => {
    const rows = Array.from({ length: 12_000 }, (_, i) => `${i},Très préoccupé,où ça`);
    const { table, warnings } = await readBytes(encodedTwice(['id,q1,q2', ...rows].join('\n')));
    expect(new Set(tableRows(table).map((row) => row[1]))).toEqual(new Set(['Très préoccupé']));
    expect(warnings).toMatchObject([{ code: 'text-encoded-twice' }]);
  });
});
