import { expect, it } from 'vitest';
import { openStudyOf, scaleItem, tableOf } from '../../openStudyOf';

const agree = ['1', '2', '3', '4', '5'];
const open = openStudyOf({
  columns: {
    fear: ['5', '4', '3', '3', '1', '2'],
    track: ['5', '5', '1', '4', '2', '3'],
    give: ['No', 'Yes', 'Yes', 'No', 'Yes', 'No'],
  },
  items: [
    scaleItem('fear', 'concern', agree, ['4', '5'], { neutral: '3' }),
    scaleItem('track', 'concern', agree, ['4', '5']),
    scaleItem('give', 'behavior', ['No', 'Yes'], ['Yes'], { direction: 'disclosing' }),
  ],
  design: { weights: Float64Array.of(1, 1, 1, 1, 2, 2) },
});
const view = { by: 'none', filters: [] };
const strip = (concern: string) =>
  tableOf(open, { measure: 'sensitivity', of: 'gap', concern, behavior: 'give', ...view });

it('a strip takes the top box narrower and wider, the neutral level in and out, and no weights', () => {
  const figures = Object.fromEntries(strip('fear').rows.map((row) => [row.choice, row.estimate]));
  expect(figures).toEqual({
    'as-defined': expect.closeTo(2 / 8 - 4 / 8, 12),
    'concern-narrower': expect.closeTo(1 / 8 - 4 / 8, 12),
    'neutral-in': expect.closeTo(4 / 8 - 4 / 8, 12),
    'neutral-out': expect.closeTo(2 / 6 - 3 / 6, 12),
    unweighted: expect.closeTo(2 / 6 - 3 / 6, 12),
  });
});

it('without a neutral level the wider top box has its own name', () => {
  expect(strip('track').rows.map((row) => row.choice)).toEqual([
    'as-defined',
    'concern-narrower',
    'concern-wider',
    'unweighted',
  ]);
});

it('a strip of indices leaves out each item of an index of several', () => {
  const { rows } = tableOf(open, { measure: 'sensitivity', of: 'index-gap', ...view });
  expect(rows.map(({ choice, detail }) => [choice, detail])).toEqual([
    ['as-defined', undefined],
    ['without-item', 'fear'],
    ['without-item', 'track'],
    ['half-answered', undefined],
    ['unweighted', undefined],
  ]);
});

it('a disclosing behavior is stated as answered, and reversed in its gap', () => {
  const stated = tableOf(open, { measure: 'top-box', item: 'give', ...view });
  expect(stated.rows[0]?.estimate).toBeCloseTo(4 / 8, 12);
  const gap = tableOf(open, { measure: 'gap', concern: 'fear', behavior: 'give', ...view });
  expect(gap).toMatchObject({ direction: 'disclosing', evidence: 'self-reported' });
  expect(gap.acting?.[0]?.estimate).toBeCloseTo(4 / 8, 12);
  expect(gap.rows[0]?.estimate).toBeCloseTo(2 / 8 - 4 / 8, 12);
});
