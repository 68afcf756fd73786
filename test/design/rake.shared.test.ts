import { expect, it } from 'vitest';
import { kishDesignEffect } from '../../src/design/kishDesignEffect';
import { rake } from '../../src/design/rake';
import { sharedExpectations, sharedSurvey } from '../estimate/sharedSurvey';
import { describeWithShared } from '../sharedFiles';

describeWithShared('raking the shared survey agrees with R', () => {
  const { rows, designs } = sharedSurvey();
  const expected = sharedExpectations().rake;

  it('gives the weights and the design effect of R’s rake', () => {
    const genders = Object.keys(expected.targets.gender);
    const margins = [
      {
        variable: 'gender',
        names: genders,
        targets: Object.values<number>(expected.targets.gender),
        codes: Int32Array.from(rows, (row) => genders.indexOf(row['gender'] ?? '')),
      },
      {
        variable: 'age2',
        names: ['older', 'younger'],
        targets: [0.45, 0.55],
        codes: Int32Array.from(rows, (row) => (Number(row['birth_year']) < 1975 ? 0 : 1)),
      },
    ];
    const raked = rake(designs.weights_only.weights, margins);
    if (!raked.ok) throw new Error(JSON.stringify(raked.problems));
    expected.respondent_id.forEach((id: number, k: number) => {
      expect(raked.value[id - 1]! / expected.raked_weight[k]).toBeCloseTo(1, 8);
    });
    const positive = raked.value.filter((weight) => weight > 0);
    expect(positive.reduce((a, b) => a + b, 0) / expected.sum).toBeCloseTo(1, 10);
    expect(kishDesignEffect(positive) / expected.kish_deff).toBeCloseTo(1, 10);
  });
});
