import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { ResultsDocument } from '../../src/results/document/ResultsDocument';
import type { DistributionTable } from '../../src/results/measures/distribution/distributionSchema';
import type { GapTable } from '../../src/results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../src/results/measures/indexGap/indexGapSchema';
import type { ResultTable } from '../../src/results/measures/Measures';
import type { MeanTable } from '../../src/results/measures/mean/meanSchema';
import type { TopBoxTable } from '../../src/results/measures/topBox/topBoxSchema';
import { describeWithShared, sharedPath } from '../sharedFiles';
import { runStudy, studyPath } from './runStudy';

/** Relative error allowed: closed forms, and where a root or a quantile is solved for (METHODS). */
const closed = 1e-8;
const solved = 1e-6;

interface OracleProportion {
  readonly n: number;
  readonly sum_weight: number;
  readonly kish_n_eff: number;
  readonly kish_deff: number;
  readonly p: number;
  readonly se: number;
  readonly df: number;
  readonly ci_logit: readonly [number, number];
  readonly ci_beta: readonly [number, number];
}

interface OracleGap {
  readonly Total: { gap: number; se: number; n: number; df: number };
  readonly by: Record<string, { gap: number; se: number; n: number; df: number }>;
  readonly versus_baby_boomers: readonly { a: string; b: string; diff: number; se: number }[];
}

interface OracleDesign {
  readonly top2box: Record<string, Record<string, OracleProportion>>;
  readonly acted: Record<string, Record<string, OracleProportion>>;
  readonly distribution_concern_1: Record<string, { level: string[]; p: number[]; se: number[] }>;
  readonly mean_concern_1: Record<string, { mean: number; se: number }>;
  readonly rao_scott_concern_1_by_generation: { F: number; ndf: number; ddf: number; p: number };
  readonly pairwise_concern_1_top2box: readonly Record<string, never>[];
  readonly gap_concern_1_behavior_3: OracleGap;
  readonly gap_concern_2_behavior_1: OracleGap;
  readonly gap_index: OracleGap;
  readonly correlation_concern_behavior_index: { pearson_weighted: number; n: number };
}

function near(actual: unknown, expected: number, tolerance: number): void {
  if (typeof actual !== 'number') throw new Error(`figure: expected ${expected}, got ${actual}`);
  const error = Math.abs(actual - expected) / Math.max(Math.abs(expected), 1e-300);
  if (error > tolerance) throw new Error(`figure: expected ${expected}, got ${actual} (${error})`);
}

function only<T>(found: readonly T[], what: string): T {
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${what}: ${found.length} found`);
  return found[0];
}

function groupRow<R extends { group: string }>(rows: readonly R[], group: string): R {
  return only(
    rows.filter((row) => row.group === group),
    group,
  );
}

for (const [design, study] of [
  ['weights_only', 'oracle-weights.json'],
  ['stratified_clustered', 'oracle-clusters.json'],
] as const)
  describeWithShared(`the command line agrees with R, design ${design}`, () => {
    let oracle: OracleDesign;
    let whole: Record<string, Record<string, number>>;
    let document: ResultsDocument;

    beforeAll(() => {
      const expected = JSON.parse(readFileSync(sharedPath('oracle/expected.json'), 'utf8'));
      oracle = expected[design];
      whole = expected;
      const survey = sharedPath('oracle/survey.csv');
      const run = runStudy('estimate', survey, '--study', studyPath(study), '--json');
      expect(run.stderr).toBe('');
      expect(run.status).toBe(0);
      document = JSON.parse(run.stdout);
    }, 60_000);

    function tableOf<T extends ResultTable>(measure: T['measure'], fits: (table: T) => boolean): T {
      const found = document.tables.filter((table): table is T => table.measure === measure);
      return only(found.filter(fits), measure);
    }

    it('counts the generations', () => {
      const counts = (whole.meta as unknown as { generation_counts: Record<string, number> })
        .generation_counts;
      expect(document.study.generations).toEqual(counts);
    });

    it('gives every top box with its bases, standard error, df and both intervals', () => {
      for (const [item, groups] of Object.entries({ ...oracle.top2box, ...oracle.acted })) {
        const table = tableOf<TopBoxTable>('top-box', (found) => found.item === item);
        expect(table.rows.map((row) => row.group)).toEqual(Object.keys(groups));
        for (const [group, expected] of Object.entries(groups)) {
          const row = groupRow(table.rows, group);
          expect(row.n).toBe(expected.n);
          expect(row.df).toBe(expected.df);
          near(row.weightedBase, expected.sum_weight, closed);
          near(row.effectiveBase, expected.kish_n_eff, closed);
          near(row.designEffect, expected.kish_deff, closed);
          near(row.estimate, expected.p, closed);
          near(row.se, expected.se, closed);
          for (const end of [0, 1] as const) {
            near(row.intervals?.logit?.[end], expected.ci_logit[end], solved);
            near(row.intervals?.beta?.[end], expected.ci_beta[end], solved);
          }
        }
      }
    });

    it('gives the distribution of a scale by generation', () => {
      const table = tableOf<DistributionTable>(
        'distribution',
        (found) => found.item === 'concern_1',
      );
      for (const [group, expected] of Object.entries(oracle.distribution_concern_1)) {
        expected.level.forEach((level, k) => {
          const row = only(
            table.rows.filter((found) => found.group === group && found.level === level),
            level,
          );
          near(row.estimate, expected.p[k] ?? Number.NaN, closed);
          near(row.se, expected.se[k] ?? Number.NaN, closed);
        });
      }
    });

    it('gives the means', () => {
      const table = tableOf<MeanTable>('mean', (found) => found.item === 'concern_1');
      for (const [group, expected] of Object.entries(oracle.mean_concern_1)) {
        near(groupRow(table.rows, group).estimate, expected.mean, closed);
        near(groupRow(table.rows, group).se, expected.se, closed);
      }
    });

    it('gives the Rao–Scott test of item by generation', () => {
      const table = tableOf<DistributionTable>(
        'distribution',
        (found) => found.item === 'concern_1',
      );
      const { association } = table;
      if (association?.test !== 'rao-scott') throw new Error('association: expected rao-scott');
      const expected = oracle.rao_scott_concern_1_by_generation;
      near(association.F, expected.F, closed);
      near(association.ndf, expected.ndf, closed);
      near(association.ddf, expected.ddf, closed);
      near(association.p, expected.p, solved);
    });

    it('gives every pair of generations with its covariance, p-value and both adjustments', () => {
      const table = tableOf<TopBoxTable>('top-box', (found) => found.item === 'concern_1');
      for (const expected of oracle.pairwise_concern_1_top2box as readonly Record<
        string,
        unknown
      >[]) {
        const contrast = only(
          table.contrasts.filter((found) => found.a === expected.a && found.b === expected.b),
          `${expected.a} − ${expected.b}`,
        );
        near(contrast.difference, Number(expected.diff), closed);
        near(contrast.se, Number(expected.se), closed);
        expect(contrast.df).toBe(expected.df);
        near(contrast.p, Number(expected.p), solved);
        near(contrast.pHolm, Number(expected.p_holm), solved);
        near(contrast.pBH, Number(expected.p_bh), solved);
      }
    });

    function checkGap(table: GapTable | IndexGapTable, expected: OracleGap): void {
      for (const [group, figures] of [
        ['Total', expected.Total],
        ...Object.entries(expected.by),
      ] as const) {
        const row = groupRow(table.rows, group);
        expect(row.n).toBe(figures.n);
        expect(row.df).toBe(figures.df);
        near(row.estimate, figures.gap, closed);
        near(row.se, figures.se, closed);
      }
      for (const { a, b, diff, se } of expected.versus_baby_boomers) {
        const pair = table.contrasts.find((found) => found.a === a && found.b === b);
        const turned = table.contrasts.find((found) => found.a === b && found.b === a);
        near(pair?.difference ?? -(turned?.difference ?? Number.NaN), diff, closed);
        near((pair ?? turned)?.se, se, closed);
      }
    }

    it('gives the pair gaps', () => {
      const gapOf = (concern: string, behavior: string) =>
        tableOf<GapTable>(
          'gap',
          (found) => found.concern === concern && found.behavior === behavior,
        );
      checkGap(gapOf('concern_1', 'behavior_3'), oracle.gap_concern_1_behavior_3);
      checkGap(gapOf('concern_2', 'behavior_1'), oracle.gap_concern_2_behavior_1);
    });

    it('gives the index gap, its reliability and its correlation', () => {
      const table = tableOf<IndexGapTable>('index-gap', () => true);
      checkGap(table, oracle.gap_index);
      near(table.pearson, oracle.correlation_concern_behavior_index.pearson_weighted, closed);
      near(table.alpha.concern, whole.unweighted?.cronbach_alpha_concern_1_4 ?? Number.NaN, closed);
    });
  });
