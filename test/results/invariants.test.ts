import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { EstimateRow } from '../../src/results/document/Results';
import type { ResultTable } from '../../src/results/measures/Measures';
import type { OpenStudy } from '../../src/results/OpenStudy';
import type { Query } from '../../src/results/query/Query';
import { openStudyOf, scaleItem, tableOf } from './openStudyOf';

vi.setConfig({ testTimeout: 60_000 });

const levels = ['low', 'middle', 'high'];
const yesNo = ['No', 'Yes'];
const answer = (texts: readonly string[]) => fc.constantFrom('', ...texts);

const respondent = fc.record({
  worry: answer(levels),
  fear: answer(levels),
  act: answer(yesNo),
  share: answer(levels),
  generation: fc.constantFrom('', 'Old', 'Young'),
  weight: fc.oneof(
    { arbitrary: fc.double({ min: 0.1, max: 9, noNaN: true }), weight: 9 },
    fc.constant(0),
  ),
});
type Respondent = typeof respondent extends fc.Arbitrary<infer R> ? R : never;

const survey = fc
  .array(respondent, { minLength: 2, maxLength: 40 })
  .filter((all) => all.some(({ weight }) => weight > 0));

function studyOf(all: readonly Respondent[], segments = ['Old', 'Young'], factor = 1): OpenStudy {
  const column = (key: 'worry' | 'fear' | 'act' | 'share') => all.map((each) => each[key]);
  return openStudyOf({
    columns: {
      worry: column('worry'),
      fear: column('fear'),
      act: column('act'),
      share: column('share'),
    },
    items: [
      scaleItem('worry', 'concern', levels, ['high'], { neutral: 'middle' }),
      scaleItem('fear', 'concern', levels, ['high']),
      scaleItem('act', 'behavior', yesNo, ['Yes']),
      scaleItem('share', 'behavior', levels, ['high'], { direction: 'disclosing' }),
    ],
    generation: all.map((each) => each.generation),
    segments,
    design: { weights: Float64Array.from(all, ({ weight }) => weight * factor) },
  });
}

const view = { by: 'generation', filters: [] };
const gap = { measure: 'gap', concern: 'worry', behavior: 'share', ...view } as const;
const queries: readonly Query[] = [
  { measure: 'top-box', item: 'worry', ...view },
  { measure: 'distribution', item: 'share', ...view },
  { measure: 'mean', item: 'fear', ...view },
  gap,
  { measure: 'index-gap', ...view },
  { measure: 'sensitivity', of: 'gap', concern: 'worry', behavior: 'act', ...view },
  { measure: 'sensitivity', of: 'index-gap', ...view },
];

function everyTable(open: OpenStudy): readonly ResultTable[] {
  return queries.map((query) => tableOf(open, query));
}

/** Tables are equal but for rounding. */
function expectSame(got: unknown, want: unknown): void {
  if (typeof want === 'number' && typeof got === 'number')
    expect(Math.abs(got - want)).toBeLessThan(1e-6 * (1 + Math.abs(want)));
  else if (Array.isArray(want)) {
    expect(got).toHaveLength(want.length);
    for (const [k, each] of want.entries()) expectSame((got as unknown[])[k], each);
  } else if (want !== null && typeof want === 'object') {
    for (const key of Object.keys(want))
      expectSame((got as Record<string, unknown>)[key], (want as Record<string, unknown>)[key]);
  } else expect(got).toEqual(want);
}

const figuresOf = ({ group, n, estimate, se }: EstimateRow) => ({ group, n, estimate, se });

it('the order of respondents changes nothing', () => {
  fc.assert(
    fc.property(survey, (all) => {
      expectSame(everyTable(studyOf([...all].reverse())), everyTable(studyOf(all)));
    }),
    { numRuns: 30 },
  );
});

it('naming the groups in another order moves rows and changes no figure', () => {
  fc.assert(
    fc.property(survey, (all) => {
      const one = tableOf(studyOf(all), gap);
      const other = tableOf(studyOf(all, ['Young', 'Old']), gap);
      const byName = (rows: readonly EstimateRow[]) =>
        rows.map(figuresOf).sort((a, b) => (a.group < b.group ? -1 : 1));
      expectSame(byName(other.rows), byName(one.rows));
      const [contrast] = one.contrasts;
      if (contrast?.difference != null)
        expect(other.contrasts[0]?.difference).toBeCloseTo(-contrast.difference, 9);
    }),
    { numRuns: 30 },
  );
});

it('scaling all weights changes no estimate, error or test', () => {
  fc.assert(
    fc.property(survey, (all) => {
      const scaled = everyTable(studyOf(all, undefined, 1000));
      for (const [k, table] of everyTable(studyOf(all)).entries()) {
        expectSame(scaled[k]?.rows.map(figuresOf), table.rows.map(figuresOf));
        if ('contrasts' in table) expectSame(scaled[k], { contrasts: table.contrasts });
      }
    }),
    { numRuns: 30 },
  );
});

it('a distribution sums to 1 and its counts to the base', () => {
  fc.assert(
    fc.property(survey, (all) => {
      const table = tableOf(studyOf(all), { measure: 'distribution', item: 'worry', ...view });
      for (const group of new Set(table.rows.map((row) => row.group))) {
        const rows = table.rows.filter((row) => row.group === group);
        expect(rows.map((row) => row.level)).toEqual(levels);
        expect(rows.reduce((sum, row) => sum + (row.n ?? 0), 0)).toBe(rows[0]?.base);
        if (rows[0]?.estimate === null) continue;
        expect(rows.reduce((sum, row) => sum + (row.estimate ?? 0), 0)).toBeCloseTo(1, 9);
      }
    }),
  );
});

it('the quadrants sum to 1 and paradoxical less cautious is the pair gap', () => {
  fc.assert(
    fc.property(survey, (all) => {
      const table = tableOf(studyOf(all), gap);
      for (const row of table.rows) {
        const share = (quadrant: string) =>
          table.quadrants.find((each) => each.group === row.group && each.quadrant === quadrant)
            ?.estimate ?? Number.NaN;
        if (row.estimate === null) continue;
        const all4 = ['paradoxical', 'guarded', 'cautious', 'carefree'].map(share);
        expect(all4.reduce((sum, each) => sum + each)).toBeCloseTo(1, 9);
        expect(share('paradoxical') - share('cautious')).toBeCloseTo(row.estimate, 9);
      }
    }),
  );
});

it('the gap of an item with itself is 0 with se 0', () => {
  fc.assert(
    fc.property(survey, (all) => {
      const table = tableOf(studyOf(all), { ...gap, behavior: 'worry' });
      for (const { estimate, se, undefined: reason } of table.rows)
        expect(reason ? [0, 0] : [estimate, se]).toEqual([0, 0]);
    }),
  );
});

it('a gap is its two shares apart, on the same respondents', () => {
  fc.assert(
    fc.property(survey, (all) => {
      const { rows, concerned = [], acting = [] } = tableOf(studyOf(all), gap);
      for (const [k, row] of rows.entries()) {
        expect([concerned[k]?.n, acting[k]?.n]).toEqual([row.n, row.n]);
        if (row.estimate === null) continue;
        const apart = (concerned[k]?.estimate ?? Number.NaN) - (acting[k]?.estimate ?? Number.NaN);
        expect(apart).toBeCloseTo(row.estimate, 9);
      }
    }),
  );
});

it('the first choice of a sensitivity strip is the gap itself', () => {
  fc.assert(
    fc.property(survey, (all) => {
      const open = studyOf(all);
      const strips = [
        [tableOf(open, { ...gap, measure: 'sensitivity', of: 'gap' }), tableOf(open, gap)],
        [
          tableOf(open, { measure: 'sensitivity', of: 'index-gap', ...view }),
          tableOf(open, { measure: 'index-gap', ...view }),
        ],
      ] as const;
      for (const [strip, table] of strips)
        expectSame(
          strip.rows.filter((row) => row.choice === 'as-defined').map(figuresOf),
          table.rows.map(figuresOf),
        );
    }),
  );
});

it('intervals hold their estimate, proportions stay in range, and no figure is other than a number or null', () => {
  fc.assert(
    fc.property(survey, (all) => {
      for (const table of everyTable(studyOf(all))) {
        const text = JSON.stringify(table, (_, value) => {
          if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('not a figure');
          return value;
        });
        expect(text).not.toContain('NaN');
        for (const row of table.rows) {
          if (row.estimate === null) expect(row.undefined).toBeDefined();
          for (const [kind, ends] of Object.entries(row.intervals ?? {})) {
            if (!ends) throw new Error('an interval without ends');
            expect(ends[0]).toBeLessThanOrEqual((row.estimate ?? 0) + 1e-9);
            expect(ends[1]).toBeGreaterThanOrEqual((row.estimate ?? 0) - 1e-9);
            if (kind === 'beta' || kind === 'logit') {
              expect(ends[0]).toBeGreaterThanOrEqual(0);
              expect(ends[1]).toBeLessThanOrEqual(1);
            }
          }
        }
      }
    }),
  );
});

it('the density of the indices sums to 1, or is empty', () => {
  fc.assert(
    fc.property(survey, (all) => {
      const { density = [] } = tableOf(studyOf(all), { measure: 'index-gap', ...view });
      if (density.length === 0) return;
      expect(density).toHaveLength(100);
      expect(density.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
    }),
  );
});
