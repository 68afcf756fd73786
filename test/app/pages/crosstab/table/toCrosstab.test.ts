import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows } from '../../../../../src/app/pages/crosstab/table/sortRows';
import { toCrosstab } from '../../../../../src/app/pages/crosstab/table/toCrosstab';
import { distribution, mean, topBox } from '../crosstabStudy';

const crosstab = toCrosstab([distribution, topBox, mean]);
const cellOf = (label: string, group: string) => {
  const at = crosstab.columns.findIndex((column) => column.group === group);
  return crosstab.rows.find((row) => row.label === label || row.kind === label)?.cells[at];
};

describe('a crosstab of one item', () => {
  it('has the total and every group as columns, each with its letter and bases', () => {
    expect(crosstab.columns.map(({ group, letter }) => [group, letter])).toEqual([
      ['Total', undefined],
      ['Gen X', 'A'],
      ['Millennials', 'B'],
      ['Gen Z', 'C'],
    ]);
    expect(crosstab.columns[1]).toMatchObject({ n: 400, effectiveBase: 320 });
  });

  it('has the levels in order, then the top box and the mean', () => {
    expect(crosstab.rows.map((row) => row.kind)).toEqual([
      'level',
      'level',
      'level',
      'top',
      'mean',
    ]);
  });

  it('gives each cell the letters of its table', () => {
    expect(cellOf('Never', 'Gen X')?.higherThan).toBe('BC');
    expect(cellOf('Never', 'Millennials')?.higherThan).toBe('c');
    expect(cellOf('top', 'Gen Z')?.higherThan).toBe('Ab');
  });

  it('letters neither a figure that is not shown nor those above one', () => {
    expect(cellOf('Always', 'Gen Z')).toMatchObject({
      cell: { kind: 'hidden', why: 'wide-interval' },
      higherThan: '',
    });
    expect(cellOf('Sometimes', 'Millennials')?.cell).toMatchObject({ why: 'secondary' });
    expect(cellOf('Sometimes', 'Gen Z')?.higherThan).toBe('a');
  });

  it('tells a table of fewer groups in the letters of its own columns', () => {
    expect(cellOf('mean', 'Gen Z')?.higherThan).toBe('b');
    expect(cellOf('mean', 'Gen X')?.cell).toMatchObject({ kind: 'hidden', why: 'no-answers' });
  });

  it('counts those who gave the answer, unweighted', () => {
    expect(cellOf('Never', 'Gen X')?.count).toBe(244);
    expect(cellOf('top', 'Gen X')?.count).toBe(42);
  });
});

describe('the order of rows', () => {
  it('puts the highest of a column first and what is not shown last; sums stay below', () => {
    const sorted = sortRows(crosstab, { by: 'column', group: 'Gen Z' });
    expect(sorted.rows.map((row) => row.label)).toEqual([
      'Sometimes',
      'Never',
      'Always',
      'Always',
      '',
    ]);
  });

  it('holds the same rows under any order', () => {
    fc.assert(
      fc.property(fc.constantFrom('Total', 'Gen X', 'Gen Z', 'nobody'), (group) => {
        const sorted = sortRows(crosstab, { by: 'column', group });
        expect(new Set(sorted.rows)).toEqual(new Set(crosstab.rows));
      }),
    );
  });
});
