import { describe, expect, it } from 'vitest';
import { testedAgainstZero } from '../../../src/estimate/tests/contrast';

describe('a difference without any variance', () => {
  it('is beyond chance: everyone in one group answered so, nobody in the other', () => {
    expect(testedAgainstZero(1, 0, 120)).toMatchObject({ p: 0, interval: [1, 1] });
  });

  it('is none where both groups gave the same answer', () => {
    expect(testedAgainstZero(0, 0, 120)).toMatchObject({ p: 1, interval: [0, 0] });
  });

  it('cannot be tested without degrees of freedom', () => {
    expect(testedAgainstZero(1, 0, 0).p).toBeNaN();
  });
});
