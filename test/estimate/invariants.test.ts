import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDesign } from '../../src/design/buildDesign';
import type { SurveyDesign } from '../../src/design/SurveyDesign';
import { raoScott } from '../../src/estimate/association/raoScott';
import type { DomainMeans } from '../../src/estimate/DomainMean';
import type { Grouping } from '../../src/estimate/Grouping';
import { betaInterval } from '../../src/estimate/intervals/betaInterval';
import { logitInterval } from '../../src/estimate/intervals/logitInterval';
import { meanInterval } from '../../src/estimate/intervals/meanInterval';
import { wilsonUnweighted } from '../../src/estimate/intervals/wilsonUnweighted';
import { domainQuantiles } from '../../src/estimate/quantiles/domainQuantiles';
import { type CodedVariables, codedVariables } from '../../src/estimate/tallies/codedVariables';
import { contrast } from '../../src/estimate/tests/contrast';
import { versusRest } from '../../src/estimate/tests/versusRest';
import { domainMeans } from '../../src/estimate/variance/domainMeans';
import { succeeded } from './ownOracle';

interface Respondent {
  readonly weight: number;
  readonly level: number;
  readonly group: number;
  readonly stratum: number;
  readonly cluster: number;
}

const respondent = fc.record<Respondent>({
  weight: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 400 }).map((w) => w / 100),
  ),
  level: fc.integer({ min: 0, max: 4 }),
  group: fc.integer({ min: 0, max: 3 }),
  stratum: fc.integer({ min: 0, max: 2 }),
  cluster: fc.integer({ min: 0, max: 3 }),
});

/** Surveys with somebody of weight who answered, each stratum with two clusters at least. */
const survey = fc
  .array(respondent, { minLength: 8, maxLength: 60 })
  .map((some) => [...some, ...anchors]);

const anchors: readonly Respondent[] = [0, 1, 2].flatMap((stratum) =>
  [0, 1].map((cluster) => ({ weight: 1, level: 1 + cluster, group: 1, stratum, cluster })),
);

type Kind = 'weights only' | 'stratified' | 'clustered';
const kinds: readonly Kind[] = ['weights only', 'stratified', 'clustered'];

function designOf(respondents: readonly Respondent[], kind: Kind, scale = 1): SurveyDesign {
  const strata = { names: ['0', '1', '2'], codes: Int32Array.from(respondents, (r) => r.stratum) };
  const clusters = {
    names: Array.from({ length: 12 }, (_, k) => String(k)),
    codes: Int32Array.from(respondents, (r) => r.stratum * 4 + r.cluster),
  };
  return succeeded(
    buildDesign({
      respondentCount: respondents.length,
      weights: Float64Array.from(respondents, (r) => r.weight * scale),
      ...(kind !== 'weights only' && { strata }),
      ...(kind === 'clustered' && { clusters }),
    }),
  );
}

function groupingOf(respondents: readonly Respondent[]): Grouping {
  return { names: ['a', 'b', 'c'], codes: Uint8Array.from(respondents, (r) => r.group) };
}

function scoresOf(respondents: readonly Respondent[]): Float64Array {
  return Float64Array.from(respondents, ({ level }) => level || Number.NaN);
}

function yesOf(respondents: readonly Respondent[]): Float64Array {
  return Float64Array.from(respondents, ({ level }) =>
    level === 0 ? Number.NaN : level >= 3 ? 1 : 0,
  );
}

function levelsOf(respondents: readonly Respondent[]): Uint8Array {
  return Uint8Array.from(respondents, ({ level }) => level);
}

function answersOf(respondents: readonly Respondent[], kind: Kind): CodedVariables {
  const design = designOf(respondents, kind);
  return codedVariables(design, levelsOf(respondents), 4, groupingOf(respondents));
}

/** Scores that make a level's share a mean. */
function shareOf(level: number): number[] {
  return [0, 1, 2, 3, 4].map((k) => (k === 0 ? Number.NaN : Number(k === level)));
}

function meansOf(respondents: readonly Respondent[], kind: Kind, scale = 1): DomainMeans {
  const design = designOf(respondents, kind, scale);
  return succeeded(domainMeans(design, scoresOf(respondents), groupingOf(respondents)));
}

function expectClose(a: number, b: number, tolerance = 1e-9): void {
  if (Number.isNaN(a) && Number.isNaN(b)) return;
  if (!(Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a)))) expect(a).toBe(b);
}

function expectSameMeans(a: DomainMeans, b: DomainMeans): void {
  a.means.forEach((mean, d) => {
    expect([mean.n, mean.df]).toEqual([b.means[d]?.n, b.means[d]?.df]);
    expectClose(mean.estimate, b.means[d]!.estimate);
    expectClose(mean.se, b.means[d]!.se, 1e-8);
  });
  a.covariance.forEach((value, k) => {
    expectClose(value, b.covariance[k]!, 1e-8);
  });
}

for (const kind of kinds)
  describe(`${kind}, whatever the survey`, () => {
    it('the order of rows changes nothing', () => {
      fc.assert(
        fc.property(survey, fc.infiniteStream(fc.nat()), (respondents, keys) => {
          const shuffled = respondents
            .map((each) => ({ each, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ each }) => each);
          expectSameMeans(meansOf(respondents, kind), meansOf(shuffled, kind));
        }),
      );
    });

    it('renaming groups moves figures, and changes none', () => {
      fc.assert(
        fc.property(survey, (respondents) => {
          const renamed = respondents.map((r) => ({ ...r, group: r.group && (r.group % 3) + 1 }));
          const before = meansOf(respondents, kind);
          const after = meansOf(renamed, kind);
          const moved = [0, 2, 3, 1];
          expectSameMeans(before, {
            ...after,
            means: moved.map((d) => after.means[d]!),
            covariance: Float64Array.from({ length: 16 }, (_, k) => {
              return after.covariance[moved[k >> 2]! * 4 + moved[k & 3]!]!;
            }),
          });
        }),
      );
    });

    it('scaling all weights changes no estimate, no se and no test', () => {
      fc.assert(
        fc.property(survey, fc.integer({ min: -20, max: 20 }), (respondents, exponent) => {
          const scale = 1.7 ** exponent;
          expectSameMeans(meansOf(respondents, kind), meansOf(respondents, kind, scale));
          const [one, other] = [1, scale].map((factor) =>
            succeeded(
              raoScott(
                designOf(respondents, kind, factor),
                levelsOf(respondents),
                4,
                groupingOf(respondents),
              ),
            ),
          );
          if (Number.isFinite(one!.F)) expectClose(one!.F, other!.F, 1e-6);
          const [median, scaled] = [1, scale].map((factor) =>
            succeeded(
              domainQuantiles(
                designOf(respondents, kind, factor),
                scoresOf(respondents),
                groupingOf(respondents),
              ),
            ).map(({ estimate }) => estimate),
          );
          expect(median).toEqual(scaled);
        }),
      );
    });

    it('the shares of a distribution add up to 1', () => {
      fc.assert(
        fc.property(survey, (respondents) => {
          const answers = answersOf(respondents, kind);
          const shares = [1, 2, 3, 4].map((level) => succeeded(answers.means(shareOf(level))));
          for (let d = 0; d < 4; d++) {
            const sum = shares.reduce((total, { means }) => total + means[d]!.estimate, 0);
            if (!Number.isNaN(sum)) expectClose(sum, 1);
          }
        }),
      );
    });

    it('sums by answer give what a pass over the respondents gives, against the rest too', () => {
      fc.assert(
        fc.property(survey, (respondents) => {
          const scores = [Number.NaN, 1, 2, 3, 4];
          const answers = answersOf(respondents, kind);
          expectSameMeans(succeeded(answers.means(scores)), meansOf(respondents, kind));
          const grouping = groupingOf(respondents);
          const design = designOf(respondents, kind);
          const direct = succeeded(versusRest(design, scoresOf(respondents), grouping));
          const tallied = succeeded(answers.versusRest(scores));
          expect(tallied.map(({ group }) => group)).toEqual(direct.map(({ group }) => group));
          tallied.forEach((each, k) => {
            expect(each.df).toBe(direct[k]?.df);
            expectClose(each.difference, direct[k]!.difference);
            expectClose(each.se, direct[k]!.se, 1e-8);
          });
        }),
      );
    });

    it('intervals hold their estimate and stay within 0 and 1', () => {
      fc.assert(
        fc.property(survey, (respondents) => {
          const design = designOf(respondents, kind);
          const means = succeeded(domainMeans(design, yesOf(respondents), groupingOf(respondents)));
          for (const mean of means.means)
            for (const [interval, estimate] of [
              [betaInterval(mean), mean.estimate],
              [logitInterval(mean), mean.estimate],
              [wilsonUnweighted(mean.unweighted, mean.n), mean.unweighted],
            ] as const) {
              if (Number.isNaN(interval[0])) continue;
              expect(interval[0]).toBeGreaterThanOrEqual(0);
              expect(interval[1]).toBeLessThanOrEqual(1);
              expect(interval[0]).toBeLessThanOrEqual(estimate + 1e-12);
              expect(interval[1]).toBeGreaterThanOrEqual(estimate - 1e-12);
            }
        }),
      );
    });

    it('an item less itself is 0 with se 0, and no evidence of anything', () => {
      fc.assert(
        fc.property(survey, (respondents) => {
          const nothing = scoresOf(respondents).map((score) => score - score);
          const design = designOf(respondents, kind);
          const means = succeeded(domainMeans(design, nothing, groupingOf(respondents)));
          for (const { estimate, se, weightedBase } of means.means)
            if (weightedBase > 0) expect([estimate, se]).toEqual([0, 0]);
          if (means.means[2]!.weightedBase > 0) expect(contrast(means, 1, 2).p).toBeNaN();
        }),
      );
    });

    it('the se is that of the plain definition', () => {
      fc.assert(
        fc.property(survey, (respondents) => {
          const means = meansOf(respondents, kind);
          const naive = naiveCovariance(respondents, kind, means);
          means.covariance.forEach((value, k) => {
            if (!Number.isNaN(naive[k]!)) expectClose(value, naive[k]!, 1e-10);
          });
        }),
      );
    });
  });

/** Every influence value written out, summed within PSUs and spread within strata: slow and plain. */
function naiveCovariance(
  respondents: readonly Respondent[],
  kind: Kind,
  { means }: DomainMeans,
): number[] {
  const inDomain = ({ level, group }: Respondent, d: number) =>
    level > 0 && (d === 0 || group === d);
  const influence = (r: Respondent, d: number) =>
    inDomain(r, d) ? (r.weight * (r.level - means[d]!.estimate)) / means[d]!.weightedBase : 0;
  const stratumOf = (r: Respondent) => (kind === 'weights only' ? 0 : r.stratum);
  const psuOf = (r: Respondent, i: number) =>
    kind === 'clustered' ? r.stratum * 4 + r.cluster : i;
  const psus = new Map<number, { stratum: number; totals: number[] }>();
  respondents.forEach((r, i) => {
    const psu = psus.get(psuOf(r, i)) ?? { stratum: stratumOf(r), totals: [0, 0, 0, 0] };
    psus.set(psuOf(r, i), psu);
    psu.totals = psu.totals.map((total, d) => total + influence(r, d));
  });
  return Array.from({ length: 16 }, (_, k) => {
    let sum = 0;
    for (const stratum of new Set([...psus.values()].map((psu) => psu.stratum))) {
      const totals = [...psus.values()].filter((psu) => psu.stratum === stratum);
      const mean = (d: number) => totals.reduce((s, psu) => s + psu.totals[d]!, 0) / totals.length;
      const [a, b] = [k >> 2, k & 3];
      const products = totals.reduce(
        (s, psu) => s + (psu.totals[a]! - mean(a)) * (psu.totals[b]! - mean(b)),
        0,
      );
      sum += (products * totals.length) / (totals.length - 1);
    }
    return sum;
  });
}

describe('duplicating every respondent', () => {
  it('of n, weights only, divides the variance by exactly (2n − 1)/(n − 1)', () => {
    fc.assert(
      fc.property(survey, (respondents) => {
        const n = respondents.length;
        const once = meansOf(respondents, 'weights only');
        const twice = meansOf([...respondents, ...respondents], 'weights only');
        once.means.forEach((mean, d) => {
          expectClose(twice.means[d]!.estimate, mean.estimate);
          expectClose(twice.means[d]!.se ** 2, (mean.se ** 2 * (n - 1)) / (2 * n - 1));
        });
      }),
    );
  });

  it('within its cluster adds nothing', () => {
    fc.assert(
      fc.property(survey, (respondents) => {
        const once = meansOf(respondents, 'clustered');
        const twice = meansOf([...respondents, ...respondents], 'clustered');
        once.means.forEach((mean, d) => {
          expectClose(twice.means[d]!.se, mean.se);
          expect(twice.means[d]!.df).toBe(mean.df);
        });
      }),
    );
  });
});

describe('a survey that says nothing of variance', () => {
  const everybody = { codes: new Uint8Array(3), names: [] };
  const values = Float64Array.of(1, 0, 1);
  const clusters = { names: ['Turin'], codes: new Int32Array(3) };

  it('one cluster in all gives estimates without se, interval or test', () => {
    const design = succeeded(buildDesign({ respondentCount: 3, clusters }));
    const { means } = succeeded(domainMeans(design, values, everybody));
    expect(means[0]).toMatchObject({ n: 3, se: Number.NaN, df: 0 });
    expect(betaInterval(means[0]!)).toEqual([Number.NaN, Number.NaN]);
    expect(logitInterval(means[0]!)).toEqual([Number.NaN, Number.NaN]);
    expect(meanInterval(means[0]!)).toEqual([Number.NaN, Number.NaN]);
  });

  it('nor does one respondent', () => {
    const design = succeeded(buildDesign({ respondentCount: 1 }));
    const one = { codes: new Uint8Array(1), names: [] };
    const { means } = succeeded(domainMeans(design, Float64Array.of(4), one));
    expect(means[0]).toMatchObject({ estimate: 4, se: Number.NaN, df: 0 });
  });

  it('nobody gives no estimate', () => {
    const design = succeeded(buildDesign({ respondentCount: 0 }));
    const nobody = { codes: new Uint8Array(0), names: ['a'] };
    const { means } = succeeded(domainMeans(design, new Float64Array(0), nobody));
    expect(means.map(({ n, estimate }) => [n, estimate])).toEqual([
      [0, Number.NaN],
      [0, Number.NaN],
    ]);
  });
});

describe('groups of nobody', () => {
  it('have no estimate, and leave the others as they are', () => {
    const respondents: readonly Respondent[] = anchors.map((each) => ({ ...each, group: 1 }));
    const { means } = meansOf(respondents, 'weights only');
    expect(means[2]).toMatchObject({ n: 0, estimate: Number.NaN, se: Number.NaN, df: 0 });
    expect(means[1]?.estimate).toBe(means[0]?.estimate);
    expect(contrast(meansOf(respondents, 'weights only'), 1, 2).p).toBeNaN();
  });
});
