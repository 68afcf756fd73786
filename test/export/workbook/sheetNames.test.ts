import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../../src/export/workbook/sheetNames';

describe('the names of sheets', () => {
  it('are of 1 to 31 characters, none that spreadsheets forbid, no two alike in any case', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (titles) => {
        const names = sheetNames(titles);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]/\\:*?']/);
          expect(name.isWellFormed?.() ?? true).toBe(true);
        }
      }),
    );
  });
});
