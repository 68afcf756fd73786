import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/estimate/tests/contrast';
import { domainMeans } from '../../src/estimate/variance/domainMeans';
import { pairCells } from '../../src/paradox/pairCells';
import { riskDifference } from '../../src/paradox/riskDifference';
import type { Contrast, EstimateRow } from '../../src/results/document/Results';
import type { OpenStudy } from '../../src/results/OpenStudy';
import { designs, expected, rows } from '../estimate/ownOracle';
import { expectIntervalNear, expectNear } from '../estimate/relative';
import { multipleItem, numericItem, openStudyOf, scaleItem, tableOf } from './openStudyOf';

const groupNames = ['Elder', 'Middle', 'Single', 'Younger'];

function byGroupOf(of: typeof rows) {
  const codes = Uint8Array.from(of, (row) => 1 + groupNames.indexOf(row['group'] ?? ''));
  return { codes, names: groupNames };
}

const yesNo = ['0', '1'];
const byGroup = { by: 'group', filters: [] };
const pair = { measure: 'gap', concern: 'concern', behavior: 'behavior' } as const;
const headers = ['group', 'gender', 'concern', 'behavior', 'score', 'spend'];
const quadrants = ['paradoxical', 'guarded', 'cautious', 'carefree'];
const options = ['shares_1', 'shares_2', 'shares_3'];

function surveyWith(design: OpenStudy['design']): OpenStudy {
  const column = (header: string) => rows.map((row) => row[header] ?? '');
  const open = openStudyOf({
    columns: Object.fromEntries([...headers, ...options].map((each) => [each, column(each)])),
    items: [
      scaleItem('concern', 'concern', yesNo, ['1']),
      scaleItem('behavior', 'behavior', yesNo, ['1']),
      scaleItem('score', 'other', ['1', '2', '3', '4', '5'], ['4', '5'], {
        nets: [{ label: 'low', levels: ['1', '2'] }],
      }),
      numericItem('spend'),
      multipleItem('shares', options, {
        nets: [{ label: 'net_1_2', levels: ['shares_1', 'shares_2'] }],
      }),
    ],
  });
  return { ...open, design };
}

/** Indices of two concerns (one a scale of five) and of two behaviors. */
function surveyWithIndices(design: OpenStudy['design']): OpenStudy {
  const answers = (header: string) => rows.map((row) => row[header] ?? '');
  const scored = ['concern', 'score', 'behavior', 'shares_1'];
  const open = openStudyOf({
    columns: Object.fromEntries(['group', ...scored].map((each) => [each, answers(each)])),
    items: [
      scaleItem('concern', 'concern', yesNo, ['1']),
      scaleItem('score', 'concern', ['1', '2', '3', '4', '5'], ['4', '5']),
      scaleItem('behavior', 'behavior', yesNo, ['1']),
      scaleItem('shares_1', 'behavior', yesNo, ['1']),
    ],
  });
  return { ...open, design };
}

type Published = Readonly<
  Record<string, { n: number; estimate: number; se: number; df: number } | null>
>;

/** `nameOf` gives the group a published figure is of. */
function expectRows(
  rowsGiven: readonly EstimateRow[],
  published: Published,
  nameOf = (name: string) => name,
): void {
  for (const [name, want] of Object.entries(published)) {
    if (!want) continue;
    const row = rowsGiven.find((each) => each.group === nameOf(name));
    expect([row?.base ?? row?.n, row?.df]).toEqual([want.n, want.df]);
    expectNear(row?.estimate ?? undefined, want.estimate);
    expectNear(row?.se ?? undefined, want.se, want.se < 1e-12 ? 1 : 1e-8);
  }
}

for (const [name, design] of Object.entries(designs))
  describe(`tables of a ${name} design agree with R’s survey`, () => {
    const open = surveyWith(design);
    const figures = expected.designs[name];

    it('quadrants and the pair gap', () => {
      const table = tableOf(open, { ...pair, ...byGroup });
      for (const quadrant of quadrants)
        expectRows(
          table.quadrants.filter((row) => row.quadrant === quadrant),
          figures.quadrants[quadrant],
        );
      expectRows(table.rows, figures.quadrants.gap);
    });

    it('quadrants of the two indices, and groups compared in each', () => {
      const table = tableOf(surveyWithIndices(design), { measure: 'index-gap', ...byGroup });
      for (const quadrant of quadrants) {
        const { shares, contrasts } = figures.index_quadrants[quadrant];
        expectRows(table.quadrants?.filter((row) => row.quadrant === quadrant) ?? [], shares);
        const given = table.quadrantContrasts?.filter((each) => each.quadrant === quadrant) ?? [];
        expect(given.map(({ a, b }) => [a, b])).toEqual(
          contrasts.map(({ a, b }: Contrast) => [a, b]),
        );
        for (const [k, want] of contrasts.entries()) {
          const row = given[k];
          expect(row?.df).toBe(want.df);
          expect(row?.undefined === 'too-few').toBe(want.few);
          if (want.few) {
            expect([row?.difference, row?.se, row?.p, row?.pHolm]).toEqual([
              null,
              null,
              null,
              null,
            ]);
            continue;
          }
          for (const figure of ['difference', 'se', 'p', 'pHolm'] as const)
            expectNear(row?.[figure] ?? undefined, want[figure]);
        }
      }
    });

    it('the risk difference and its contrast', () => {
      const table = tableOf(open, { ...pair, ...byGroup });
      const elder = table.riskDifference.find((row) => row.group === 'Elder');
      const { estimate, se } = figures.risk_difference;
      expectNear(elder?.estimate ?? undefined, estimate[0]);
      expectNear(elder?.se ?? undefined, se[0]);
      const [contrast] = table.riskDifferenceContrasts ?? [];
      expect([contrast?.a, contrast?.b, contrast?.undefined]).toEqual([
        'Elder',
        'Middle',
        'too-few',
      ]);
      const verdicts = ['concern', 'behavior'].map((item) =>
        Uint8Array.from(rows, (row) => (row[item] === '' ? 0 : row[item] === '1' ? 2 : 1)),
      ) as [Uint8Array, Uint8Array];
      const cells = pairCells(...verdicts);
      const risks = riskDifference(design, cells, byGroupOf(rows));
      if (!risks.ok) throw new Error('risk difference: expected one');
      const double = risks.value.contrast(1, 2, 1);
      expectNear(double.difference, estimate[1]);
      expectNear(double.se, se[1]);
    });

    it('options and nets of a multiple-response item, and nets of a scale', () => {
      const table = tableOf(open, { measure: 'distribution', item: 'shares', ...byGroup });
      expect(table.base).toBe('shown-marks');
      for (const option of options)
        expectRows(
          table.rows.filter((row) => row.level === option),
          figures.multiple[option],
        );
      expectRows(table.nets ?? [], figures.multiple.net_1_2);
      const scale = tableOf(open, { measure: 'distribution', item: 'score', ...byGroup });
      expectRows(scale.nets ?? [], figures.multiple.low);
    });

    it('two banners crossed, and a banner within a filter', () => {
      const item = { measure: 'top-box', item: 'concern' } as const;
      const crossed = tableOf(open, { ...item, by: 'group × gender', filters: [] });
      expectRows(crossed.rows, figures.crossed, (cell) => cell.replace(' ', ' × '));
      const women = tableOf(open, {
        ...item,
        by: 'group',
        filters: [{ column: 'gender', levels: ['Female'] }],
      });
      expectRows(women.rows, figures.women);
    });

    it('a group against the rest', () => {
      const table = tableOf(open, { measure: 'top-box', item: 'concern', ...byGroup });
      const elder = table.versusRest?.find((row) => row.group === 'Elder');
      const suppressed = table.rows.find(({ group }) => group === 'Elder')?.reliability;
      expect(elder?.undefined === 'too-few').toBe(suppressed === 'suppressed');
      const sides = Uint8Array.from(rows, (row) => (row['group'] === 'Elder' ? 1 : 2));
      const concerned = Float64Array.from(rows, (row) => Number(row['concern'] || 'NaN'));
      const means = domainMeans(design, concerned, { codes: sides, names: ['Elder', 'rest'] });
      if (!means.ok) throw new Error('means: expected two');
      const { difference, se } = contrast(means.value, 1, 2);
      expectNear(difference, figures.elder_versus_rest.difference);
      expectNear(se, figures.elder_versus_rest.se);
    });

    it('the net score of a scale, and the difference between two groups', () => {
      const table = tableOf(open, { measure: 'net-score', item: 'score', ...byGroup });
      expectRows(table.rows, figures.net_score.rows);
      const { difference, se } = figures.net_score.elder_middle;
      const contrast = table.contrasts.find(({ a, b }) => a === 'Elder' && b === 'Middle');
      expectNear(contrast?.difference ?? undefined, difference);
      expectNear(contrast?.se ?? undefined, se);
    });

    it('mean and median of a number', () => {
      expectRows(tableOf(open, { measure: 'mean', item: 'spend', ...byGroup }).rows, figures.spend);
      const medians = tableOf(open, { measure: 'median', item: 'spend', ...byGroup });
      const { estimate, interval } = figures.quantiles_spend.Total['0.5'];
      expectNear(medians.rows[0]?.estimate ?? undefined, estimate);
      expectIntervalNear(medians.rows[0]?.intervals?.quantile ?? [], interval);
    });
  });
