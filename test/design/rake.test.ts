import { describe, expect, it } from 'vitest';
import type { DesignParts } from '../../src/design/buildDesign';
import type { CodedLabels } from '../../src/design/CodedLabels';
import { kishDesignEffect } from '../../src/design/kishDesignEffect';
import type { RakeMargin } from '../../src/design/RakeMargin';
import { rake } from '../../src/design/rake';
import { rakedMargins } from '../../src/design/rakeDesign';
import { raoScott } from '../../src/estimate/association/raoScott';
import { contrast } from '../../src/estimate/tests/contrast';
import { domainMeans } from '../../src/estimate/variance/domainMeans';
import {
  designOf,
  expected,
  groupingBy,
  labels,
  numbers,
  rows,
  succeeded,
} from '../estimate/ownOracle';
import { expectNear } from '../estimate/relative';

function margin(variable: string, targets: Record<string, number>): RakeMargin {
  const names = Object.keys(targets);
  const codes = Int32Array.from(rows, (row) => names.indexOf(row[variable] ?? ''));
  return { variable, names, targets: Object.values(targets), codes };
}

function problemsOf(result: ReturnType<typeof rake>) {
  return result.ok ? [] : result.problems.map(({ code, detail }) => ({ code, ...detail }));
}

function shares(weights: Float64Array, { codes, names }: CodedLabels): number[] {
  const total = weights.reduce((a, b) => a + b, 0);
  return names.map(
    (_, k) => weights.reduce((sum, w, i) => (codes[i] === k ? sum + w : sum), 0) / total,
  );
}

const weights = numbers('weight');
const { rake: published } = expected;
const margins = Object.entries<Record<string, number>>(published.targets).map(([name, targets]) =>
  margin(name, targets),
);

describe('raking', () => {
  it('meets every margin and keeps the sum of the weights', () => {
    const raked = succeeded(rake(weights, margins));
    for (const each of margins)
      shares(raked, each).forEach((share, k) => {
        expect(Math.abs(share - each.targets[k]!)).toBeLessThan(1e-10);
      });
    const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
    expect(sum(raked)).toBeCloseTo(sum(weights), 8);
  });

  it('gives R’s weights', () => {
    const raked = succeeded(rake(weights, margins));
    published.id.forEach((id: number, k: number) => {
      expect(raked[id - 1]! / published.untrimmed[k]).toBeCloseTo(1, 8);
    });
  });

  it('trimmed, gives the weights of the same definition in R, and a smaller design effect', () => {
    const trimmed = succeeded(rake(weights, margins, published.trim));
    published.id.forEach((id: number, k: number) => {
      expect(trimmed[id - 1]! / published.trimmed[k]).toBeCloseTo(1, 6);
    });
    expect(published.above).toBeGreaterThan(0);
    expect(Math.max(...trimmed)).toBeLessThan(published.cap * (1 + 1e-7));
    const untrimmed = succeeded(rake(weights, margins));
    expect(kishDesignEffect(trimmed)).toBeLessThan(kishDesignEffect(untrimmed));
  });

  it('takes targets relative to their sum', () => {
    const percent = margins.map((each) => ({ ...each, targets: each.targets.map((t) => t * 100) }));
    const raked = succeeded(rake(weights, percent));
    const wanted = succeeded(rake(weights, margins));
    raked.forEach((weight, i) => void expect(weight).toBeCloseTo(wanted[i]!, 10));
  });

  it('respondents of a category without target keep their share', () => {
    const women = margin('gender', { Female: 1 });
    const raked = succeeded(rake(weights, [women, margins[1]!]));
    const gender = labels('gender');
    shares(raked, gender).forEach((share, k) => {
      expect(share).toBeCloseTo(shares(weights, gender)[k]!, 10);
    });
  });

  it('fails naming a category that nobody of positive weight is in', () => {
    const odd = margin('gender', { Female: 0.5, Male: 0.4, Other: 0.1 });
    expect(problemsOf(rake(weights, [odd]))).toEqual([
      { code: 'rake-empty-category', variable: 'gender', category: 'Other' },
    ]);
  });

  it('fails naming a margin that contradicts another', () => {
    const contrary = { ...margins[0]!, variable: 'again', targets: [0.7, 0.3] };
    const [problem] = problemsOf(rake(weights, [margins[0]!, contrary]));
    expect(problem).toMatchObject({ code: 'rake-not-converged', variable: 'gender' });
    expect(problem && 'distance' in problem && problem.distance).toBeCloseTo(0.15, 6);
  });

  it('fails where the cap cannot hold with the targets', () => {
    const rare = margin('group', { Elder: 0.1, Middle: 0.1, Single: 0.7, Younger: 0.1 });
    expect(problemsOf(rake(weights, [rare], 1.5))[0]).toMatchObject({
      code: 'rake-not-converged',
      variable: 'group',
    });
  });
});

describe('raked weights with their own variance', () => {
  const parts = { strata: labels('stratum'), clusters: labels('psu') };
  const raised = weights.map((weight) => (weight === 0 ? 0.5 : weight));
  const made: Readonly<Record<string, Partial<DesignParts>>> = {
    plain: {},
    stratified: { strata: parts.strata },
    clustered: parts,
  };

  for (const [name, more] of Object.entries(made))
    it(`are R’s calibrate with residuals on all margins, ${name}`, () => {
      const before = designOf({ weights: raised, ...more });
      const design = {
        ...before,
        weights: succeeded(rake(raised, margins)),
        calibration: rakedMargins(before, margins),
      };
      const wanted = expected.calibrated[name];
      const [concern, behavior] = [numbers('concern'), numbers('behavior')];
      const gap = concern.map((value, i) => value - behavior[i]!);
      const large = groupingBy(['Elder', 'Middle', 'Younger'], (row) => row['group'] ?? '');
      for (const [variable, values] of Object.entries({ concern, gap, spend: numbers('spend') }))
        succeeded(domainMeans(design, values, large)).means.forEach((mean, d) => {
          const { estimate, se, df } = wanted[variable][['Total', ...large.names][d]!];
          expectNear(mean.estimate, estimate);
          expectNear(mean.se, se);
          expect(mean.df).toBe(df);
        });
      const spend = succeeded(domainMeans(design, numbers('spend'), large));
      expectNear(contrast(spend, 1, 3).se, wanted.elder_younger_spend);
      const women = numbers('id').map((_, i) => (rows[i]!['gender'] === 'Female' ? 1 : 0));
      expect(succeeded(domainMeans(design, women, large)).means[0]!.se).toBeLessThan(1e-12);
      const levels = Uint8Array.from(numbers('score'), (level) => level || 0);
      const test = succeeded(raoScott(design, levels, 5, large));
      expectNear(test.F, wanted.rao_scott.F);
      expectNear(test.ndf, wanted.rao_scott.ndf);
    });
});
