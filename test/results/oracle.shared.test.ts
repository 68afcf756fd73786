import { expect, it } from 'vitest';
import type { EstimateRow } from '../../src/results/document/Results';
import type { OpenStudy } from '../../src/results/OpenStudy';
import {
  agreement,
  frequency,
  generations,
  type PublishedProportion,
  sharedExpectations,
  sharedSurvey,
} from '../estimate/sharedSurvey';
import { describeWithShared } from '../sharedFiles';
import { openStudyOf, scaleItem, tableOf } from './openStudyOf';

const view = { by: 'generation', filters: [] };
const designNames = ['weights_only', 'stratified_clustered'] as const;

function near(got: number | null | undefined, expected: number, relative = 1e-8): void {
  expect(Math.abs((got ?? Number.NaN) - expected)).toBeLessThanOrEqual(
    relative * Math.abs(expected) + 1e-13,
  );
}

describeWithShared('the tables of the shared survey agree with R', () => {
  const survey = sharedSurvey();
  const expected = sharedExpectations();
  const studies = Object.fromEntries(
    designNames.map((name) => [name, { ...sharedStudy(), design: survey.designs[name] }]),
  ) as Record<(typeof designNames)[number], OpenStudy>;

  function sharedStudy(): OpenStudy {
    const headers = Object.keys(survey.rows[0] ?? {});
    const topTwo = { agreement: agreement.slice(3), frequency: frequency.slice(3) };
    return openStudyOf({
      columns: Object.fromEntries(
        headers.map((header) => [header, survey.rows.map((row) => row[header] ?? '')]),
      ),
      items: [
        ...[1, 2, 3, 4].map((k) =>
          scaleItem(`concern_${k}`, 'concern', agreement, topTwo.agreement),
        ),
        ...[1, 2].map((k) => scaleItem(`behavior_${k}`, 'behavior', frequency, topTwo.frequency)),
        ...[3, 4].map((k) => scaleItem(`behavior_${k}`, 'behavior', ['No', 'Yes'], ['Yes'])),
      ],
      generation: survey.rows.map(
        (_, i) => generations[(survey.byGeneration.codes[i] ?? 0) - 1] ?? '',
      ),
      segments: generations,
    });
  }

  function rowOf(rows: readonly EstimateRow[], group: string, level?: string): EstimateRow {
    const row = rows.find((each) => each.group === group && each.level === level);
    if (!row) throw new Error(`row: expected one of ${group} ${level ?? ''}`);
    return row;
  }

  for (const name of designNames) {
    const open = studies[name];
    const figures = expected[name];

    it(`top boxes with bases, errors and intervals, ${name}`, () => {
      for (const [item, published] of Object.entries({ ...figures.top2box, ...figures.acted })) {
        const table = tableOf(open, { measure: 'top-box', item, ...view });
        expect(table.rows.map((row) => row.group)).toEqual(['Total', ...generations]);
        for (const [group, want] of Object.entries(
          published as Record<string, PublishedProportion>,
        )) {
          const row = rowOf(table.rows, group);
          expect([row.n, row.df]).toEqual([want.n, want.df]);
          near(row.weightedBase, want.sum_weight);
          near(row.effectiveBase, want.kish_n_eff);
          near(row.designEffect, want.kish_deff);
          near(row.estimate, want.p);
          near(row.se, want.se);
          for (const end of [0, 1]) {
            near(row.intervals?.beta?.[end], want.ci_beta[end] ?? 0, 1e-6);
            near(row.intervals?.logit?.[end], want.ci_logit[end] ?? 0, 1e-6);
          }
        }
      }
    });

    it(`every pair of generations, ${name}`, () => {
      const table = tableOf(open, { measure: 'top-box', item: 'concern_1', ...view });
      const pairs = figures.pairwise_concern_1_top2box;
      expect(table.contrasts.map(({ a, b }) => `${a}-${b}`)).toEqual(
        pairs.map(({ a, b }: { a: string; b: string }) => `${a}-${b}`),
      );
      table.contrasts.forEach((contrast, k) => {
        near(contrast.difference, pairs[k].diff);
        near(contrast.se, pairs[k].se);
        expect(contrast.df).toBe(pairs[k].df);
        near(contrast.p, pairs[k].p);
        near(contrast.pHolm, pairs[k].p_holm);
        near(contrast.pBH, pairs[k].p_bh);
      });
    });

    it(`distribution, mean and association of an item, ${name}`, () => {
      const table = tableOf(open, { measure: 'distribution', item: 'concern_1', ...view });
      for (const [group, want] of Object.entries<{ level: string[]; p: number[]; se: number[] }>(
        figures.distribution_concern_1,
      ))
        want.level.forEach((level, k) => {
          const row = rowOf(table.rows, group, level);
          near(row.estimate, want.p[k] ?? 0);
          near(row.se, want.se[k] ?? 0);
        });
      const test = table.association;
      const rao = figures.rao_scott_concern_1_by_generation;
      if (test?.test !== 'rao-scott') throw new Error('association: expected rao-scott');
      for (const figure of ['F', 'ndf', 'ddf', 'p'] as const) near(test[figure], rao[figure], 1e-7);
      const means = tableOf(open, { measure: 'mean', item: 'concern_1', ...view });
      for (const [group, want] of Object.entries<{ mean: number; se: number }>(
        figures.mean_concern_1,
      )) {
        near(rowOf(means.rows, group).estimate, want.mean);
        near(rowOf(means.rows, group).se, want.se);
      }
    });

    it(`pair gaps and the index gap, ${name}`, () => {
      const gaps = {
        gap_concern_1_behavior_3: ['concern_1', 'behavior_3'],
        gap_concern_2_behavior_1: ['concern_2', 'behavior_1'],
        gap_index: undefined,
      };
      for (const [key, pair] of Object.entries(gaps)) {
        const table = pair
          ? tableOf(open, { measure: 'gap', concern: pair[0]!, behavior: pair[1]!, ...view })
          : tableOf(open, { measure: 'index-gap', ...view });
        const want = figures[key];
        for (const [group, published] of Object.entries<{
          gap: number;
          se: number;
          n: number;
          df: number;
        }>({ Total: want.Total, ...want.by })) {
          const row = rowOf(table.rows, group);
          expect([row.n, row.df]).toEqual([published.n, published.df]);
          near(row.estimate, published.gap);
          near(row.se, published.se);
        }
        for (const { a, b, diff, se } of want.versus_baby_boomers) {
          const forward = table.contrasts.find((each) => each.a === a && each.b === b);
          const backward = table.contrasts.find((each) => each.a === b && each.b === a);
          near(forward?.difference ?? -(backward?.difference ?? Number.NaN), diff);
          near((forward ?? backward)?.se, se);
        }
      }
    });

    it(`correlations and reliability of the indices, ${name}`, () => {
      const table = tableOf(open, { measure: 'index-gap', ...view });
      near(table.pearson, figures.correlation_concern_behavior_index.pearson_weighted);
      near(table.spearmanUnweighted, expected.unweighted.spearman_concern_behavior_index);
      near(table.alpha.concern, expected.unweighted.cronbach_alpha_concern_1_4);
    });
  }

  it('an unweighted design has Wilson intervals and Pearson’s test', () => {
    const open = sharedStudy();
    const table = tableOf(open, { measure: 'top-box', item: 'concern_2', ...view });
    const published: Record<string, PublishedProportion> = expected.weights_only.top2box.concern_2;
    for (const [group, want] of Object.entries(published)) {
      near(rowOf(table.rows, group).estimate, want.unweighted_p);
      for (const end of [0, 1])
        near(rowOf(table.rows, group).intervals?.wilson?.[end], want.wilson[end] ?? 0);
    }
    const { association } = tableOf(open, { measure: 'distribution', item: 'concern_1', ...view });
    const want = expected.unweighted.pearson_chisq_concern_1_by_generation;
    if (association?.test !== 'pearson') throw new Error('association: expected pearson');
    near(association.X2, want.X2);
    expect(association.df).toBe(want.df);
    near(association.p, want.p);
    const gap = tableOf(open, { measure: 'index-gap', ...view });
    near(gap.spearman, expected.unweighted.spearman_concern_behavior_index);
  });
});
