import { describe, expect, it } from 'vitest';
import type { SurveyDesign } from '../../src/design/SurveyDesign';
import { domainCorrelations } from '../../src/estimate/association/domainCorrelations';
import { domainRankCorrelations } from '../../src/estimate/association/domainRankCorrelations';
import { raoScott } from '../../src/estimate/association/raoScott';
import type { DomainMeans } from '../../src/estimate/DomainMean';
import type { Grouping } from '../../src/estimate/Grouping';
import { betaInterval } from '../../src/estimate/intervals/betaInterval';
import { logitInterval } from '../../src/estimate/intervals/logitInterval';
import { domainQuantiles } from '../../src/estimate/quantiles/domainQuantiles';
import { contrast, linearContrast } from '../../src/estimate/tests/contrast';
import { versusRest } from '../../src/estimate/tests/versusRest';
import { domainMeans } from '../../src/estimate/variance/domainMeans';
import { varianceRatio } from '../../src/estimate/variance/varianceRatio';
import {
  byGroup,
  designOf,
  designs,
  expected,
  groupingBy,
  groups,
  labels,
  numbers,
  replicateDesign,
  rows,
  succeeded,
} from './ownOracle';
import { expectIntervalNear, expectNear } from './relative';

type Published = Record<string, { n: number; estimate: number; se: number; df: number }>;

function expectMeans(means: DomainMeans, names: readonly string[], published: Published): void {
  expect(Object.keys(published)).toEqual(['Total', ...names]);
  ['Total', ...names].forEach((name, d) => {
    const mean = means.means[d]!;
    const wanted = published[name]!;
    expect([name, mean.n, mean.df]).toEqual([name, wanted.n, wanted.df]);
    expectNear(mean.estimate, wanted.estimate);
    // R's se of a constant is rounding noise; here it is 0.
    if (wanted.se < 1e-15) expect(mean.se).toBeLessThan(1e-15);
    else expectNear(mean.se, wanted.se);
  });
}

function expectCovariance(
  { covariance, means }: DomainMeans,
  domains: readonly number[],
  matrix: readonly (readonly number[])[],
): void {
  const largest = Math.max(...matrix.flat().map(Math.abs));
  domains.forEach((a, i) => {
    domains.forEach((b, j) => {
      const figure = covariance[a * means.length + b]!;
      expect(Math.abs(figure - matrix[i]![j]!)).toBeLessThan(1e-9 * largest);
    });
  });
}

const concern = numbers('concern');
const behavior = numbers('behavior');
const spend = numbers('spend');
const score = numbers('score');
const everybody: Grouping = { names: [], codes: new Uint8Array(rows.length) };
const withoutSingle = groups.filter((name) => name !== 'Single');
const byLargeGroup = groupingBy(withoutSingle, (row) => row['group'] ?? '');

for (const [designName, design] of Object.entries(designs))
  describe(`the ${designName} design agrees with R`, () => {
    const published = expected.designs[designName];
    const means = (values: Float64Array, grouping = byGroup, filter?: Uint8Array) =>
      succeeded(domainMeans(design, values, grouping, filter));

    it('means and proportions, with a domain empty in some strata and one of a single respondent', () => {
      expectMeans(means(concern), groups, published.concern);
      expectMeans(means(spend), groups, published.spend);
      expectCovariance(means(spend), [1, 2, 3, 4], published.covariance_spend.matrix);
    });

    it('proportions of 0 and 1 have se 0 and an interval', () => {
      const certain = means(numbers('certain'));
      expectMeans(certain, groups, published.certain);
      const [lower, upper] = betaInterval(certain.means[1]!);
      expect([lower < 1, lower > 0.9, upper]).toEqual([true, true, 1]);
      expect(betaInterval(certain.means[4]!)[0]).toBe(0);
      expect(logitInterval(certain.means[4]!)[1]).toBeLessThan(0.2);
    });

    it('beta and logit intervals', () => {
      for (const [group, intervals] of Object.entries<Record<string, number[]>>(
        published.intervals_concern,
      )) {
        const mean = means(concern).means[groups.indexOf(group) + 1]!;
        expectIntervalNear(betaInterval(mean), intervals['beta']!);
        expectIntervalNear(logitInterval(mean), intervals['logit']!, 1e-6);
      }
    });

    it('quantiles with Woodruff’s interval', () => {
      for (const [values, block] of [
        [spend, published.quantiles_spend],
        [score, published.quantiles_score],
      ] as const)
        ['Total', ...withoutSingle].forEach((name, d) => {
          for (const [p, wanted] of Object.entries<{
            estimate: number;
            interval: (number | null)[];
            se: number | null;
          }>(block[name])) {
            const q = succeeded(domainQuantiles(design, values, byLargeGroup, Number(p)))[d]!;
            expect(q.estimate).toBe(wanted.estimate);
            expect(q.interval).toEqual(wanted.interval.map((end) => end ?? Number.NaN));
            if (wanted.se === null) expect(q.se).toBeNaN();
            else expectNear(q.se, wanted.se, 1e-6);
          }
        });
    });

    it('the variance over that of a simple random sample', () => {
      const fiftyfold = { ...design, weights: design.weights.map((weight) => weight * 50) };
      const [total] = succeeded(domainMeans(fiftyfold, spend, everybody)).means;
      expectNear(varianceRatio(total!), published.variance_ratio_spend);
      expectNear(varianceRatio(total!, true), published.variance_ratio_replace_spend);
      expect(varianceRatio(means(spend).means[1]!)).not.toBe(0);
    });

    it('weighted correlations, with the linearised se', () => {
      const [total] = succeeded(domainCorrelations(design, spend, score, everybody));
      expectNear(total?.correlation, published.correlation.r);
      expectNear(total?.se, published.correlation.se);
      const [rho] = domainRankCorrelations(design, spend, score, everybody);
      expectNear(rho, published.spearman);
    });

    it('Rao and Scott’s F', () => {
      const levels = Uint8Array.from(score, (level) => level || 0);
      const test = succeeded(raoScott(design, levels, 5, byLargeGroup));
      for (const figure of ['F', 'ndf', 'ddf', 'p'] as const)
        expectNear(test[figure], published.rao_scott[figure]);
    });

    it('the four quadrants and the gap, on respondents with both answers', () => {
      const both = (verdict: (c: number, b: number) => number) =>
        concern.map((c, i) =>
          Number.isNaN(c + behavior[i]!) ? Number.NaN : verdict(c, behavior[i]!),
        );
      const quadrants = {
        paradoxical: both((c, b) => c * (1 - b)),
        guarded: both((c, b) => c * b),
        cautious: both((c, b) => (1 - c) * b),
        carefree: both((c, b) => (1 - c) * (1 - b)),
        gap: both((c, b) => c - b),
      };
      for (const [name, values] of Object.entries(quadrants))
        expectMeans(means(values), groups, published.quadrants[name]);
    });

    it('options of a multiple response, and nets', () => {
      const option = [1, 2, 3].map((k) => numbers(`shares_${k}`));
      const multiple = {
        shares_1: option[0]!,
        shares_2: option[1]!,
        shares_3: option[2]!,
        net_1_2: option[0]!.map((mark, i) => Math.max(mark, option[1]![i]!)),
        low: score.map((level) => (Number.isNaN(level) ? level : Number(level <= 2))),
      };
      for (const [name, values] of Object.entries(multiple))
        expectMeans(means(values), groups, published.multiple[name]);
    });

    it('two banners crossed, and a banner within a filter', () => {
      const cells = withoutSingle.flatMap((group) => [`${group} Female`, `${group} Male`]);
      const crossed = means(
        concern,
        groupingBy(cells, (row) => `${row['group']} ${row['gender']}`),
      );
      expectMeans(crossed, cells, published.crossed);
      expectCovariance(crossed, [1, 2, 3, 4, 5, 6], published.crossed_covariance.matrix);
      const women = Uint8Array.from(rows, (row) => Number(row['gender'] === 'Female'));
      expectMeans(means(concern, byLargeGroup, women), withoutSingle, published.women);
    });

    it('the risk difference, and a difference of differences', () => {
      const inactive = behavior.map((b, i) => (Number.isNaN(concern[i]!) ? Number.NaN : 1 - b));
      const cells = ['1 Elder', '0 Elder', '1 Middle', '0 Middle'];
      const byCell = groupingBy(cells, (row) => `${row['concern']} ${row['group']}`);
      const cellMeans = means(inactive, byCell);
      const risk = linearContrast(cellMeans, [
        [1, 1],
        [2, -1],
      ]);
      const double = linearContrast(cellMeans, [
        [1, 1],
        [2, -1],
        [3, -1],
        [4, 1],
      ]);
      [risk, double].forEach((contrast, k) => {
        expectNear(contrast.difference, published.risk_difference.estimate[k]);
        expectNear(contrast.se, published.risk_difference.se[k]);
      });
    });

    it('a group against the rest of the respondents', () => {
      const codes = byGroup.codes.map((code) => (code === 1 ? 1 : 2));
      const means = succeeded(domainMeans(design, concern, { codes, names: ['Elder', 'rest'] }));
      const { difference, se } = contrast(means, 1, 2);
      expectNear(difference, published.elder_versus_rest.difference);
      expectNear(se, published.elder_versus_rest.se);
      const elder = succeeded(versusRest(design, concern, byGroup))[0];
      expect([elder?.group, elder?.untested ?? elder?.difference]).toEqual([
        'Elder',
        design.psu ? 'too-few' : difference,
      ]);
    });
  });

describe('weights over six orders of magnitude', () => {
  const weights = numbers('wide_weight');
  it('give R’s figures', () => {
    const plain = designOf({ weights });
    const clustered = designOf({ weights, strata: labels('stratum'), clusters: labels('psu') });
    const { wide_weights: published } = expected;
    expectMeans(succeeded(domainMeans(plain, spend, byGroup)), groups, published.plain);
    expectMeans(succeeded(domainMeans(plain, concern, byGroup)), groups, published.plain_concern);
    expectMeans(succeeded(domainMeans(clustered, spend, byGroup)), groups, published.clustered);
  });
});

describe('a stratum of one PSU', () => {
  const clustered = { strata: labels('lonely_stratum'), clusters: labels('psu') };
  const strataWithElement = {
    names: [...labels('stratum').names, '99'],
    codes: labels('stratum').codes.map((code, i) => (rows[i]?.['id'] === '40' ? 8 : code)),
  };

  it('fails by default, naming each such stratum', () => {
    expect(expected.lonely.fail).toBe(true);
    const result = domainMeans(designOf(clustered), concern, byGroup);
    expect(result.ok ? [] : result.problems.map(({ code, detail }) => [code, detail])).toEqual([
      ['lonely-psu', { stratum: '8' }],
      ['lonely-psu', { stratum: '9' }],
    ]);
  });

  it('does no harm to a base outside it', () => {
    const base = concern.map((value, i) => (Number(rows[i]?.['stratum']) < 8 ? value : Number.NaN));
    expect(domainMeans(designOf(clustered), base, byGroup).ok).toBe(true);
  });

  for (const lonelyPsu of ['centre', 'certainty'] as const)
    it(`under ${lonelyPsu} gives R’s figures, with clusters and without`, () => {
      const withClusters = designOf({ ...clustered, lonelyPsu });
      const means = succeeded(domainMeans(withClusters, concern, byGroup));
      expectMeans(means, groups, expected.lonely[lonelyPsu].concern);
      expectCovariance(means, [1, 2, 3, 4], expected.lonely[lonelyPsu].covariance.matrix);
      const elements = designOf({ strata: strataWithElement, lonelyPsu });
      const elementMeans = succeeded(domainMeans(elements, concern, byGroup));
      const published = expected.lonely[`${lonelyPsu}_elements`];
      expectMeans(elementMeans, groups, published.concern);
      expectCovariance(elementMeans, [1, 2, 3, 4], published.covariance.matrix);
    });
});

it('a group that no replicate holds anybody of has no variance, and says so', () => {
  const design = replicateDesign({ type: 'JK1' });
  const weights = design.replicates!.weights.map((each) =>
    each.map((weight, i) => (byLargeGroup.codes[i] === 1 ? 0 : weight)),
  );
  const without = { ...design, replicates: { ...design.replicates!, weights } };
  const [, elder, middle] = succeeded(domainMeans(without, concern, byLargeGroup)).means;
  expect([elder!.se, elder!.replicated?.lost]).toEqual([Number.NaN, weights.length]);
  expect([middle!.se > 0, middle!.replicated?.lost]).toEqual([true, 0]);
});

describe('replicate weights agree with svrepdesign', () => {
  const rscales = Array.from({ length: 16 }, (_, r) => 0.4 + (0.2 * r) / 15);
  const made: Readonly<Record<string, SurveyDesign>> = {
    BRR: replicateDesign({ type: 'BRR' }),
    Fay: replicateDesign({ type: 'Fay', rho: 0.3 }),
    JK1: replicateDesign({ type: 'JK1', combined: false }),
    JK1_combined: replicateDesign({ type: 'JK1' }),
    JKn: replicateDesign({ type: 'JKn', combined: false }),
    JKn_combined: replicateDesign({ type: 'JKn', rscales, scale: 0.9 }),
    bootstrap: replicateDesign({ type: 'bootstrap', combined: false }),
  };
  const levels = Uint8Array.from(score, (level) => level || 0);

  for (const [name, design] of Object.entries(made))
    it(name, () => {
      const published = expected.replicates[name];
      expect(design.replicates?.df).toBe(published.df);
      expectNear(design.replicates?.scale, published.scale);
      expectIntervalNear([...design.replicates!.rscales], published.rscales);
      const spendMeans = succeeded(domainMeans(design, spend, byLargeGroup));
      expectMeans(spendMeans, withoutSingle, published.spend);
      expectCovariance(spendMeans, [1, 2, 3], published.covariance);
      expectMeans(
        succeeded(domainMeans(design, concern, byLargeGroup)),
        withoutSingle,
        published.concern,
      );
      const [spending] = succeeded(domainMeans(design, spend, everybody)).means;
      expectNear(varianceRatio(spending!, true), published.variance_ratio_replace_spend);
      const concerned = succeeded(domainMeans(design, concern, byLargeGroup)).means;
      withoutSingle.forEach((group, g) => {
        expectIntervalNear(logitInterval(concerned[g + 1]!), published.logit_concern[group], 1e-6);
      });
      const [correlation] = succeeded(domainCorrelations(design, spend, score, everybody));
      expectNear(correlation?.se, published.correlation_se);
      const test = succeeded(raoScott(design, levels, 5, byLargeGroup));
      for (const figure of ['F', 'ndf', 'ddf', 'p'] as const)
        expectNear(test[figure], published.rao_scott[figure]);
      const [median] = succeeded(domainQuantiles(design, spend, byLargeGroup));
      expect(median?.estimate).toBe(published.median.estimate);
      expect(median?.interval).toEqual(published.median.interval);
    });
});
