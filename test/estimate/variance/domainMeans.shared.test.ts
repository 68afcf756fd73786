import { expect, it } from 'vitest';
import { domainMeans } from '../../../src/estimate/variance/domainMeans';
import { describeWithShared } from '../../sharedFiles';
import {
  agreement,
  frequency,
  generations,
  type PublishedProportion,
  reaches,
  scores,
  sharedExpectations,
  sharedSurvey,
} from '../sharedSurvey';

describeWithShared('domain means agree with R over the shared survey', () => {
  const survey = sharedSurvey();
  const expected = sharedExpectations();
  const indicators: Record<string, [block: string, values: Float64Array]> = {};
  for (let i = 1; i <= 4; i++)
    indicators[`concern_${i}`] = ['top2box', reaches(scores(survey, `concern_${i}`, agreement), 4)];
  for (let i = 1; i <= 2; i++)
    indicators[`behavior_${i}`] = ['acted', reaches(scores(survey, `behavior_${i}`, frequency), 4)];
  for (let i = 3; i <= 4; i++)
    indicators[`behavior_${i}`] = [
      'acted',
      reaches(scores(survey, `behavior_${i}`, ['No', 'Yes']), 2),
    ];

  for (const designName of ['weights_only', 'stratified_clustered'] as const)
    for (const [item, [block, values]] of Object.entries(indicators))
      it(`${item}, ${designName}: bases, proportion, se and df by generation`, () => {
        const result = domainMeans(survey.designs[designName], values, survey.byGeneration);
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        ['Total', ...generations].forEach((group, g) => {
          const published: PublishedProportion = expected[designName][block][item][group];
          const mean = result.value.means[g]!;
          expect(mean.n).toBe(published.n);
          expect(mean.df).toBe(published.df);
          expect(mean.weightedBase / published.sum_weight).toBeCloseTo(1, 10);
          expect(mean.effectiveBase / published.kish_n_eff).toBeCloseTo(1, 10);
          expect(mean.designEffect / published.kish_deff).toBeCloseTo(1, 10);
          expect(mean.estimate / published.p).toBeCloseTo(1, 10);
          expect(mean.se / published.se).toBeCloseTo(1, 10);
          expect(mean.unweighted / published.unweighted_p).toBeCloseTo(1, 10);
        });
      });
});
