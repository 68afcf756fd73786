import { expect, it } from 'vitest';
import type { DomainMean } from '../../../src/estimate/DomainMean';
import { certainContrast } from '../../../src/estimate/tests/certainContrast';
import { expected } from '../ownOracle';
import { expectIntervalNear, expectNear } from '../relative';

interface Side {
  readonly p: number;
  readonly se: number;
  readonly n: number;
  readonly df: number;
  readonly kish: number;
}

function share({ p, se, n, df, kish }: Side): DomainMean {
  return {
    n,
    weightedBase: n,
    effectiveBase: kish,
    designEffect: n / kish,
    estimate: p,
    se,
    df,
    unweighted: p,
  };
}

it('a share of 0 or 1 is compared by MOVER and Fisher’s exact test, as R has them', () => {
  for (const { a, b, p, interval } of expected.certain) {
    const tested = certainContrast(share(a), share(b));
    expectNear(tested?.p, p);
    expectIntervalNear(tested?.interval ?? [], interval, 1e-6);
  }
});

it('all of fewer than 30 effective respondents are too few to be compared', () => {
  const [{ a, b }] = expected.certain;
  expect(certainContrast(share({ ...a, kish: 29.9 }), share(b))).toBeUndefined();
});
