import { describe, expect, it } from 'vitest';
import { answerDesign, answerGeneration, answerYear, reopen } from '../../src/study/answerPeople';
import type { Study } from '../../src/study/Study';

const before: Study = {
  format: 'divario.study/1',
  items: [],
  generation: { column: 'age', from: 'age', check: ['column', 'year'] },
  design: { weight: 'w', check: ['column'] },
};

describe('an answer about who answered', () => {
  it('confirms whose age a column tells, and leaves the year asked', () => {
    expect(answerGeneration(before, 'age').generation).toEqual({
      column: 'age',
      from: 'age',
      check: ['year'],
    });
    expect(answerGeneration(before, 'born').generation).toEqual({ column: 'born' });
  });

  it('states the year, and leaves the column asked', () => {
    const { fieldwork, generation } = answerYear(before, 2023);
    expect(fieldwork).toEqual({ year: 2023 });
    expect(generation?.check).toEqual(['column']);
  });

  it('weights as was detected, or counts each answer once', () => {
    const unweighted = answerDesign(before, before, false);
    expect(unweighted.design).toEqual({});
    expect(answerDesign(unweighted, before, true).design).toEqual({ weight: 'w' });
  });

  it('is taken back alone: whoever no longer knows the year still knows whose age it is', () => {
    const answered = answerYear(answerGeneration(before, 'age'), 2023);
    expect(answered.generation).toEqual({ column: 'age', from: 'age' });
    const again = reopen(answered, before, 'year');
    expect(again.fieldwork).toBeUndefined();
    expect(again.generation?.check).toEqual(['year']);
    expect(reopen(answerDesign(answered, before, false), before, 'design')).toEqual({
      ...answered,
      design: before.design,
    });
  });
});
