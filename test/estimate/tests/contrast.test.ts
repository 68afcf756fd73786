import { describe, expect, it } from 'vitest';
import { testedAgainstZero } from '../../../src/estimate/tests/contrast';

describe('a difference without any variance', () => {
  it('has no test: there is no variance to test by', () => {
    expect(testedAgainstZero(1, 0, 120)).toMatchObject({ untested: 'no-variance', difference: 1 });
    expect(testedAgainstZero(1, 0, 120).p).toBeNaN();
  });

  it('cannot be tested without degrees of freedom', () => {
    expect(testedAgainstZero(1, 0, 0).p).toBeNaN();
  });
});
