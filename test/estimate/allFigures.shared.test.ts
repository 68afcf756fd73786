import { expect, it } from 'vitest';
import type { SurveyDesign } from '../../src/design/SurveyDesign';
import { cronbachAlpha } from '../../src/estimate/association/cronbachAlpha';
import { domainCorrelations } from '../../src/estimate/association/domainCorrelations';
import { domainRankCorrelations } from '../../src/estimate/association/domainRankCorrelations';
import { pearsonChiSquare } from '../../src/estimate/association/pearsonChiSquare';
import { raoScott } from '../../src/estimate/association/raoScott';
import { betaInterval } from '../../src/estimate/intervals/betaInterval';
import { logitInterval } from '../../src/estimate/intervals/logitInterval';
import { wilsonUnweighted } from '../../src/estimate/intervals/wilsonUnweighted';
import { codedVariables } from '../../src/estimate/tallies/codedVariables';
import { cohenH } from '../../src/estimate/tests/cohenH';
import { contrast } from '../../src/estimate/tests/contrast';
import { pairwiseContrasts } from '../../src/estimate/tests/pairwiseContrasts';
import { domainMeans } from '../../src/estimate/variance/domainMeans';
import type { Result } from '../../src/problem/Result';
import { describeWithShared } from '../sharedFiles';
import { expectIntervalNear, expectNear } from './relative';
import {
  agreement,
  frequency,
  generations,
  type PublishedProportion,
  reaches,
  scores,
  sharedExpectations,
  sharedSurvey,
} from './sharedSurvey';

const solved = 1e-6;

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function pomp(values: Float64Array, levelCount: number): Float64Array {
  return values.map((score) => ((score - 1) / (levelCount - 1)) * 100);
}

/** Scores that make a level's share a mean: 1 at it, 0 at the others, none where the answer is missing. */
function shareOf(level: number, levelCount: number): number[] {
  return Array.from({ length: levelCount + 1 }, (_, k) =>
    k === 0 ? Number.NaN : Number(k === level),
  );
}

function meanOf(items: readonly Float64Array[]): Float64Array {
  return items[0]!.map((_, i) => items.reduce((sum, item) => sum + item[i]!, 0) / items.length);
}

describeWithShared('estimates agree with R over the shared survey', () => {
  const survey = sharedSurvey();
  const { byGeneration } = survey;
  const expected = sharedExpectations();
  const concerns = [1, 2, 3, 4].map((i) => scores(survey, `concern_${i}`, agreement));
  const behaviors = [
    scores(survey, 'behavior_1', frequency),
    scores(survey, 'behavior_2', frequency),
    scores(survey, 'behavior_3', ['No', 'Yes']),
    scores(survey, 'behavior_4', ['No', 'Yes']),
  ];
  const concerned = concerns.map((item) => reaches(item, 4));
  const acting = behaviors.map((item, i) => reaches(item, i < 2 ? 4 : 2));
  const concernIndex = meanOf(concerns.map((item) => pomp(item, 5)));
  const behaviorIndex = meanOf(behaviors.map((item, i) => pomp(item, i < 2 ? 5 : 2)));
  const concernLevels = Uint8Array.from(concerns[0]!, (score) => score || 0);

  const gaps = {
    gap_concern_1_behavior_3: concerned[0]!.map((c, i) => c - acting[2]![i]!),
    gap_concern_2_behavior_1: concerned[1]!.map((c, i) => c - acting[0]![i]!),
    gap_index: concernIndex.map((c, i) => c - behaviorIndex[i]!),
  };

  for (const designName of ['weights_only', 'stratified_clustered'] as const) {
    const design: SurveyDesign = survey.designs[designName];
    const published = expected[designName];
    const titled = (title: string) => `${title}, ${designName}`;

    it(titled('beta, logit and Wilson intervals of every proportion'), () => {
      for (const [block, items] of [
        ['top2box', concerned],
        ['acted', acting],
      ] as const)
        Object.values<Record<string, PublishedProportion>>(published[block]).forEach((item, i) => {
          const { means } = value(domainMeans(design, items[i]!, byGeneration));
          ['Total', ...generations].forEach((group, g) => {
            const mean = means[g]!;
            const figures = item[group]!;
            expectIntervalNear(betaInterval(mean), figures.ci_beta);
            expectIntervalNear(logitInterval(mean), figures.ci_logit, solved);
            expectIntervalNear(wilsonUnweighted(mean.unweighted, mean.n), figures.wilson);
          });
        });
    });

    it(titled('the distribution and the mean of a scale by generation'), () => {
      const answers = codedVariables(design, concernLevels, 5, byGeneration);
      const shares = [1, 2, 3, 4, 5].map((k) => value(answers.means(shareOf(k, 5))));
      const { means } = value(domainMeans(design, concerns[0]!, byGeneration));
      generations.forEach((generation, g) => {
        const distribution = published.distribution_concern_1[generation];
        shares.forEach(({ means: share }, k) => {
          expectNear(share[g + 1]?.estimate, distribution.p[k]);
          expectNear(share[g + 1]?.se, distribution.se[k]);
        });
        expectNear(means[g + 1]?.estimate, published.mean_concern_1[generation].mean);
        expectNear(means[g + 1]?.se, published.mean_concern_1[generation].se);
      });
    });

    it(titled('Rao and Scott’s F of a scale by generation'), () => {
      const test = value(raoScott(design, concernLevels, 5, byGeneration));
      const figures = published.rao_scott_concern_1_by_generation;
      expectNear(test.F, figures.F);
      expectNear(test.ndf, figures.ndf);
      expectNear(test.ddf, figures.ddf);
      expectNear(test.p, figures.p);
    });

    it(titled('every pair of generations, with adjusted p-values'), () => {
      const means = value(domainMeans(design, concerned[0]!, byGeneration));
      const pairs = pairwiseContrasts(means, generations, { kind: 'proportion', plain: false });
      expect(pairs).toHaveLength(published.pairwise_concern_1_top2box.length);
      pairs.forEach((pair, k) => {
        const figures = published.pairwise_concern_1_top2box[k];
        expect([pair.a, pair.b, pair.df]).toEqual([figures.a, figures.b, figures.df]);
        expectNear(pair.difference, figures.diff);
        expectNear(pair.se, figures.se);
        expectNear(pair.p, figures.p);
        expectNear(pair.pHolm, figures.p_holm);
        expectNear(pair.pBH, figures.p_bh);
      });
    });

    for (const [name, values] of Object.entries(gaps))
      it(titled(`${name} by generation, and against the Baby Boomers`), () => {
        const means = value(domainMeans(design, values, byGeneration));
        const figures = published[name];
        ['Total', ...generations].forEach((group, g) => {
          const wanted = group === 'Total' ? figures.Total : figures.by[group];
          const mean = means.means[g]!;
          expect([mean.n, mean.df]).toEqual([wanted.n, wanted.df]);
          expectNear(mean.estimate, wanted.gap);
          expectNear(mean.se, wanted.se);
        });
        for (const { a, b, diff, se } of figures.versus_baby_boomers) {
          const difference = contrast(
            means,
            generations.indexOf(a) + 1,
            generations.indexOf(b) + 1,
          );
          expectNear(difference.difference, diff);
          expectNear(difference.se, se);
        }
      });

    it(titled('the weighted correlation of the indices'), () => {
      const [total] = value(domainCorrelations(design, concernIndex, behaviorIndex, byGeneration));
      const figures = published.correlation_concern_behavior_index;
      expectNear(total?.correlation, figures.pearson_weighted);
      expect(total?.n).toBe(figures.n);
    });
  }

  it('unweighted figures: Cronbach’s α, Spearman’s ρ and Pearson’s χ²', () => {
    const { unweighted } = expected;
    const alpha = cronbachAlpha(concerns);
    expectNear(alpha.alpha, unweighted.cronbach_alpha_concern_1_4);
    expect(alpha.n).toBe(unweighted.n_alpha);
    const equalWeights = {
      ...survey.designs.weights_only,
      weights: new Float64Array(survey.rows.length).fill(1),
    };
    const [rho] = domainRankCorrelations(equalWeights, concernIndex, behaviorIndex, byGeneration);
    expectNear(rho, unweighted.spearman_concern_behavior_index);
    const test = pearsonChiSquare(concernLevels, 5, byGeneration);
    const figures = unweighted.pearson_chisq_concern_1_by_generation;
    expectNear(test.X2, figures.X2);
    expect(test.df).toBe(figures.df);
    expectNear(test.p, figures.p);
  });

  it('Cohen’s h of two generations', () => {
    const { means } = value(domainMeans(survey.designs.weights_only, concerned[0]!, byGeneration));
    const share = (generation: string) => means[generations.indexOf(generation) + 1]!.estimate;
    expectNear(cohenH(share('Gen Z'), share('Baby Boomers')), expected.cohen_h_concern_1_top2box.h);
  });
});
