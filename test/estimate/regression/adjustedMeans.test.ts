import { describe, expect, it } from 'vitest';
import { adjustedMeans } from '../../../src/estimate/regression/adjustedMeans';
import { domainMeans } from '../../../src/estimate/variance/domainMeans';
import {
  byGroup,
  designOf,
  designs,
  expected,
  groupingBy,
  labels,
  numbers,
  replicateDesign,
  rows,
  succeeded,
} from '../ownOracle';
import { expectIntervalNear, expectNear } from '../relative';

const concern = numbers('concern');
const gender = {
  id: 'gender',
  ...groupingBy(['Female', 'Male'], (row) => row['gender'] ?? ''),
};
const wealth = {
  id: 'wealth',
  ...groupingBy(['high', 'low'], (row) => {
    if (!row['spend']) return '';
    return Number(row['spend']) < 20 ? 'low' : 'high';
  }),
};
const known = Uint8Array.from(rows, (row) => (row['group'] === 'Single' ? 0 : 1));
const sixStrata = Uint8Array.from(rows, (row, i) => (Number(row['stratum']) <= 6 ? known[i]! : 0));
const lonely = designOf({
  strata: labels('lonely_stratum'),
  clusters: labels('psu'),
  lonelyPsu: 'centre',
});
const cases = {
  weights: { design: designs['plain'], filter: known },
  clustered: { design: designs['clustered'], filter: known },
  replicates: { design: replicateDesign({ type: 'JKn', combined: false }), filter: known },
  domain: { design: designs['clustered'], filter: sixStrata },
  lonely: { design: lonely, filter: known },
};

describe('adjusted differences agree with R’s svyglm and svypredmeans', () => {
  for (const [name, { design, filter }] of Object.entries(cases))
    for (const family of ['logit', 'linear'] as const)
      it(`${name}, ${family}`, () => {
        if (!design) throw new Error(`design: expected ${name}`);
        const want = expected.adjusted_margins[name][family];
        const got = succeeded(
          adjustedMeans(design, concern, byGroup, [gender, wealth], family, filter),
        );
        expect(got.n).toBe(want.n);
        expectIntervalNear([...got.coefficients], want.coefficients, 1e-6);
        expectIntervalNear([...got.coefficientCovariance], want.vcov.flat(), 1e-6);
        expectIntervalNear([...got.margins], want.margins, 1e-6);
        expectIntervalNear([...got.covariance], want.covariance.flat(), 1e-6);
        const variance = got.covariance[0]! + got.covariance[8]! - 2 * got.covariance[2]!;
        expectNear(got.margins[0]! - got.margins[2]!, want.difference, 1e-6);
        expectNear(Math.sqrt(variance), want.se, 1e-6);
      });
});

describe('properties of adjusted means', () => {
  const design = designs['clustered'];
  if (!design) throw new Error('design: expected clustered');

  it('without controls they are the raw figures', () => {
    const raw = succeeded(domainMeans(design, concern, byGroup, known));
    for (const family of ['logit', 'linear'] as const) {
      const { margins, covariance } = succeeded(
        adjustedMeans(design, concern, byGroup, [], family, known),
      );
      [1, 2, 4].forEach((d, g) => {
        expectNear(margins[g], raw.means[d]!.estimate, 1e-9);
        expectNear(Math.sqrt(covariance[g * 4]!), raw.means[d]!.se, 1e-8);
      });
    }
  });

  it('a control named otherwise, in another order, changes nothing', () => {
    const turned = {
      id: 'gender',
      names: ['Male', 'Female'],
      codes: gender.codes.map((code) => 3 - code),
    };
    const [a, b] = [gender, turned].map((control) =>
      succeeded(adjustedMeans(design, concern, byGroup, [control], 'logit', known)),
    );
    expectIntervalNear([...a!.margins], [...b!.margins], 1e-9);
    expectIntervalNear([...a!.covariance], [...b!.covariance], 1e-7);
  });

  it('parts of one difference add up by the linear model', () => {
    const behavior = numbers('behavior');
    const both = concern.map((c, i) => c + 0 * behavior[i]!);
    const acting = behavior.map((b, i) => b + 0 * concern[i]!);
    const [gap, concerned, acts] = [both.map((c, i) => c - acting[i]!), both, acting].map(
      (values) => succeeded(adjustedMeans(design, values, byGroup, [gender], 'linear', known)),
    );
    for (const g of [0, 1, 2])
      expect(concerned!.margins[g]! - acts!.margins[g]!).toBeCloseTo(gap!.margins[g]!, 12);
  });

  it('a control that repeats the groups is a named problem, and so is a group that all answers alike', () => {
    const twin = adjustedMeans(
      design,
      concern,
      byGroup,
      [{ id: 'twin', ...byGroup }],
      'linear',
      known,
    );
    expect(twin.ok ? [] : twin.problems).toMatchObject([
      { code: 'adjust-collinear', detail: { control: 'twin' } },
    ]);
    const certain = numbers('certain');
    const apart = adjustedMeans(design, certain, byGroup, [gender], 'logit', known);
    expect(apart.ok ? [] : apart.problems.map(({ code }) => code)).toEqual(['adjust-separated']);
  });
});
