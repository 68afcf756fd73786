import { describe, expect, it } from 'vitest';
import { fitSelection } from '../../../src/app/store/fitSelection';
import { wholeStudy } from '../../../src/app/store/Selection';
import { fixtureSummary } from '../fixtures/results';

const female = [{ column: 'gender', levels: ['Female'] }];

describe('a selection taken to another study', () => {
  it('keeps what the study has', () => {
    const selection = {
      ...wholeStudy,
      by: 'generation × gender',
      filters: female,
      reference: 'Gen Z',
      pair: { concern: 'concern_2', behavior: 'behavior_2' },
      choices: { item: 'concern_1' },
    };
    expect(fitSelection(selection, fixtureSummary)).toEqual(selection);
  });

  it('drops columns, levels, segments and pairs that the study lacks', () => {
    const fitted = fitSelection(
      {
        ...wholeStudy,
        by: 'country',
        filters: [
          { column: 'country', levels: ['Italy'] },
          { column: 'gender', levels: ['Female', 'Weiblich'] },
        ],
        reference: '18–24',
        pair: { concern: 'concern_1', behavior: 'gone' },
      },
      fixtureSummary,
    );
    expect(fitted).toEqual({ ...wholeStudy, filters: female });
  });

  it('falls back to the whole study where a published one lacks the view', () => {
    const published = [
      { by: 'generation', filters: [] },
      { by: 'generation', filters: female },
    ];
    const byGender = { ...wholeStudy, by: 'gender', filters: female };
    expect(fitSelection(byGender, fixtureSummary, published)).toEqual(wholeStudy);
    const women = { ...wholeStudy, filters: female };
    expect(fitSelection(women, fixtureSummary, published)).toEqual(women);
  });
});
