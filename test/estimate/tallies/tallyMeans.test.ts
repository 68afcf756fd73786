import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildDesign } from '../../../src/design/buildDesign';
import type { DomainMeans } from '../../../src/estimate/DomainMean';
import { codedVariables } from '../../../src/estimate/tallies/codedVariables';
import { versusRest } from '../../../src/estimate/tests/versusRest';
import { domainMeans } from '../../../src/estimate/variance/domainMeans';
import { succeeded } from '../ownOracle';

const respondent = fc.record({
  weight: fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 9, noNaN: true })),
  stratum: fc.nat(2),
  cluster: fc.nat(3),
  group: fc.nat(2),
  code: fc.nat(3),
  kept: fc.nat(4),
});

const survey = fc.record({
  respondents: fc.array(respondent, { minLength: 1, maxLength: 60 }),
  scores: fc.tuple(
    fc.constantFrom(Number.NaN, 0),
    ...[1, 2, 3].map(() => fc.double({ min: -5, max: 5, noNaN: true })),
  ),
  design: fc.constantFrom('plain', 'stratified', 'clustered'),
});

function expectClose(got: number, want: number): void {
  if (Number.isNaN(want)) expect(got).toBeNaN();
  else expect(Math.abs(got - want)).toBeLessThan(1e-7 * (1 + Math.abs(want)));
}

function expectSameMeans(got: DomainMeans, want: DomainMeans): void {
  for (const [d, mean] of want.means.entries())
    for (const field of ['n', 'df', 'weightedBase', 'estimate', 'se', 'unweighted'] as const)
      expectClose(got.means[d]?.[field] ?? Number.NaN, mean[field]);
  want.covariance.forEach((value, at) => {
    if (Number.isFinite(value)) expectClose(got.covariance[at] ?? Number.NaN, value);
  });
}

it('means from a tally are those taken respondent by respondent, under any design', () => {
  fc.assert(
    fc.property(survey, ({ respondents, scores, design: kind }) => {
      fc.pre(respondents.some(({ weight }) => weight > 0));
      const strata = {
        names: ['a', 'b', 'c'],
        codes: Int32Array.from(respondents, ({ stratum }) => stratum),
      };
      const clusters = {
        names: Array.from({ length: 12 }, (_, cluster) => String(cluster)),
        codes: Int32Array.from(respondents, ({ stratum, cluster }) => stratum * 4 + cluster),
      };
      const design = succeeded(
        buildDesign({
          respondentCount: respondents.length,
          weights: Float64Array.from(respondents, ({ weight }) => weight),
          ...(kind === 'plain' ? {} : { strata }),
          ...(kind === 'clustered' ? { clusters } : {}),
          lonelyPsu: 'centre',
        }),
      );
      const codes = Uint8Array.from(respondents, ({ code }) => code);
      const grouping = {
        names: ['x', 'y'],
        codes: Uint8Array.from(respondents, ({ group }) => group),
      };
      const filter = Uint8Array.from(respondents, ({ kept }) => Math.min(1, kept));
      const values = Float64Array.from(codes, (code) => scores[code] ?? Number.NaN);
      const coded = codedVariables(design, codes, 3, grouping, filter);
      expectSameMeans(
        succeeded(coded.means(scores)),
        succeeded(domainMeans(design, values, grouping, filter)),
      );
      const rest = succeeded(versusRest(design, values, grouping, filter));
      const fromTally = succeeded(coded.versusRest(scores));
      expect(fromTally.map(({ group }) => group)).toEqual(rest.map(({ group }) => group));
      for (const [k, each] of rest.entries()) expectClose(fromTally[k]?.se ?? Number.NaN, each.se);
    }),
    { numRuns: 300 },
  );
});
