import { describe, expect, it } from 'vitest';
import type { DomainMean } from '../../../src/estimate/DomainMean';
import { betaInterval } from '../../../src/estimate/intervals/betaInterval';

function share(se: number): DomainMean {
  return {
    n: 500,
    weightedBase: 500,
    effectiveBase: 400,
    designEffect: 1.25,
    estimate: 0.3,
    se,
    df: 40,
    unweighted: 0.3,
  };
}

describe('the beta interval of a proportion', () => {
  it('holds the proportion, in order, however small its standard error', () => {
    for (let digits = 2; digits < 20; digits++) {
      const [low, high] = betaInterval(share(10 ** -digits));
      expect(low).toBeLessThanOrEqual(0.3);
      expect(high).toBeGreaterThanOrEqual(0.3);
    }
  });

  it('is the proportion itself where raking leaves it no variance but rounding', () => {
    expect(betaInterval(share(3e-13))).toEqual([0.3, 0.3]);
  });
});
