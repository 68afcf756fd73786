import { describe, expect, it } from 'vitest';
import { isTotalRow, totalRow } from '../../../src/results/rows/isTotalRow';

describe('the row of all respondents', () => {
  it('is told from a group of the data that is called Total', () => {
    const rows = [
      { group: 'Total', kind: 'group', n: 3 },
      { group: 'Total', kind: 'total', n: 9 },
    ] as const;
    expect(totalRow(rows)?.n).toBe(9);
  });

  it('is known by its name in a document that says no kind', () => {
    expect(isTotalRow({ group: 'Total' })).toBe(true);
    expect(isTotalRow({ group: 'Gen X' })).toBe(false);
  });
});
