import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../../src/results/answerQuery';
import type { Filter } from '../../../src/results/document/Results';
import type { Query } from '../../../src/results/query/Query';
import { readFilter } from '../../../src/results/query/readFilter';
import { multipleItem, openStudyOf, scaleItem, tableOf } from '../openStudyOf';

const columns = {
  worry: ['high', 'low', 'high', '', 'low', 'high', 'Refused', 'low'],
  gender: ['F', 'F', 'M', 'M', 'F', 'M', 'F', 'M'],
  'age, years': ['9', '10', '10', '45', '9', '45', '100', ''],
  'A × B': ['p', 'q', 'p', 'q', 'p', 'q', 'p', 'q'],
  mail: ['Yes', '', 'Yes', '', '', 'No', '', ''],
  phone: ['', 'Yes', 'Yes', '', '', '', '', ''],
};
const generation = ['Old', 'Old', 'Young', 'Young', '', 'Old', 'Young', ''];
const worry = scaleItem('worry', 'concern', ['low', 'high'], ['high'], { missing: ['Refused'] });
const open = openStudyOf({
  columns,
  items: [
    worry,
    scaleItem('gender', 'demographic', ['M', 'F'], [], {
      levels: [
        { value: 'M', label: 'Men' },
        { value: 'F', label: 'Women' },
      ],
    }),
    multipleItem('reach', ['mail', 'phone']),
  ],
  generation,
  segments: ['Old', 'Middle', 'Young'],
});

const query = { measure: 'top-box', item: 'worry', filters: [] } as const;
const groupsBy = (by: string, filters: readonly Filter[] = []) =>
  tableOf(open, { ...query, by, filters }).rows.map(({ group, n }) => [group, n]);

function problemOf(asked: Query) {
  const table = answerQuery(open, asked);
  if (table.ok) throw new Error('table: expected a problem, got a table');
  return [table.problems[0]?.code, table.problems[0]?.detail];
}

describe('banners', () => {
  it('generations stand oldest first, empty ones left out; the total counts those of unknown generation', () => {
    expect(groupsBy('generation')).toEqual([
      ['Total', 6],
      ['Old', 3],
      ['Young', 1],
    ]);
  });

  it('an item’s levels are named by label, in the order of its scale', () => {
    expect(groupsBy('gender').map(([group]) => group)).toEqual(['Total', 'Men', 'Women']);
  });

  it('any column can be a banner; numbers stand in their own order', () => {
    expect(groupsBy('age, years').map(([group]) => group)).toEqual(['Total', '9', '10', '45']);
    expect(groupsBy('#3')).toEqual(groupsBy('age, years'));
  });

  it('two banners cross, the first outermost, with only the combinations that occur', () => {
    const cells = ['Old × Men', 'Old × Women', 'Young × Men'];
    for (const sign of [' × ', ' x ', '*'])
      expect(groupsBy(`generation${sign}gender`).map(([group]) => group)).toEqual([
        'Total',
        ...cells,
      ]);
  });

  it('a column whose own name holds the sign is that column', () => {
    expect(groupsBy('A × B').map(([group]) => group)).toEqual(['Total', 'p', 'q']);
  });

  it('without a banner the total stands alone', () => {
    expect(groupsBy('none')).toEqual([['Total', 6]]);
  });

  it('an unknown column, and one whose answers overlap, are no banner', () => {
    expect(problemOf({ ...query, by: 'region' })).toEqual(['by-unknown', { by: 'region' }]);
    expect(problemOf({ ...query, by: 'reach' })[0]).toBe('by-multiple');
  });
});

describe('filters', () => {
  it('keep respondents by label or by text in the file, and several levels are alternatives', () => {
    const women = groupsBy('none', [{ column: 'gender', levels: ['Women'] }]);
    expect(women).toEqual([['Total', 3]]);
    expect(groupsBy('none', [{ column: 'gender', levels: ['F'] }])).toEqual(women);
    expect(groupsBy('none', [{ column: 'gender', levels: ['F', 'Men'] }])).toEqual([['Total', 6]]);
  });

  it('together, keep those who pass all', () => {
    const filters = [
      { column: 'gender', levels: ['F'] },
      { column: 'generation', levels: ['Old'] },
    ];
    expect(groupsBy('none', filters)).toEqual([['Total', 2]]);
    expect(tableOf(open, { ...query, by: 'none', filters }).filters).toEqual(filters);
  });

  it('of a multiple-response item keep who selected an option', () => {
    expect(groupsBy('none', [{ column: 'reach', levels: ['mail', 'phone'] }])).toEqual([
      ['Total', 3],
    ]);
  });

  it('leave answers out by !=, those who did not answer too', () => {
    const kept = (column: string, ...levels: string[]) =>
      groupsBy('none', [{ column, levels, operator: '!=' }]);
    expect(kept('gender', 'Men')).toEqual(
      groupsBy('none', [{ column: 'gender', levels: ['Women'] }]),
    );
    expect(kept('generation', 'Old')).toEqual([['Total', 1]]);
  });

  it('of a multiple-response item leave out by != who selected an option, among those shown the question', () => {
    expect(groupsBy('none', [{ column: 'reach', levels: ['phone'], operator: '!=' }])).toEqual([
      ['Total', 2],
    ]);
  });

  it('compare numbers of any column; who gave none is outside', () => {
    const atLeast = (text: string) => groupsBy('none', [readFilter(text)]);
    expect(atLeast('age, years>=10')).toEqual([['Total', 3]]);
    expect(atLeast('age, years > 10')).toEqual([['Total', 1]]);
    expect(atLeast('age, years<10')).toEqual([['Total', 2]]);
    expect(groupsBy('none', [readFilter('age, years>=10'), readFilter('age, years<=10')])).toEqual([
      ['Total', 2],
    ]);
    const asked = (text: string) =>
      problemOf({ ...query, by: 'none', filters: [readFilter(text)] })[0];
    expect(asked('age, years>=old')).toBe('filter-not-number');
    expect(asked('gender>=2')).toBe('filter-not-number');
  });

  it('that name no column or no answer of it, or keep nobody, are problems', () => {
    const asked = (column: string, ...levels: string[]) =>
      problemOf({ ...query, by: 'none', filters: [{ column, levels }] });
    expect(asked('region', 'x')).toEqual(['filter-unknown', { filter: 'region=x' }]);
    const known = 'Men, Women';
    const unknown = (answer: string) => [
      'filter-answer-unknown',
      { column: 'gender', answer, known },
    ];
    expect(asked('gender', 'X')).toEqual(unknown('X'));
    expect(asked('gender')).toEqual(unknown(''));
    expect(
      problemOf({
        ...query,
        by: 'none',
        filters: [
          { column: 'age, years', levels: ['100'] },
          { column: 'gender', levels: ['M'] },
        ],
      })[0],
    ).toBe('filter-empty');
  });
});

describe('bases', () => {
  it('answers declared missing are outside the base, or in it as not in the top box when all asked are', () => {
    const asked = openStudyOf({
      columns,
      items: [
        scaleItem('worry', 'concern', ['low', 'high'], ['high'], {
          missing: ['Refused'],
          base: 'asked',
        }),
      ],
      generation,
    });
    const by = { ...query, by: 'none' };
    expect(tableOf(open, by).rows[0]).toMatchObject({ n: 6, estimate: 3 / 6 });
    expect(tableOf(open, by).base).toBe('answered');
    expect(tableOf(asked, by).rows[0]).toMatchObject({ n: 8, estimate: 3 / 8 });
    expect(tableOf(asked, by).base).toBe('asked');
  });

  it('respondents the study excludes are in no table', () => {
    const keep = Uint8Array.of(0, 1, 1, 1, 1, 1, 1, 1);
    const table = tableOf({ ...open, keep }, { ...query, by: 'generation' });
    expect(table.rows.map(({ n }) => n)).toEqual([5, 2, 1]);
  });

  it('a top box nobody could be in has no estimate, and says why', () => {
    const nobody = openStudyOf({ columns: { worry: ['', ''] }, items: [worry] });
    const table = tableOf(nobody, { ...query, by: 'none' });
    expect(table.rows).toMatchObject([
      { n: 0, estimate: null, se: null, undefined: 'no-respondents' },
    ]);
  });
});
