import { describe, expect, it } from 'vitest';
import { equivalenceP } from '../../../src/estimate/tests/equivalenceP';
import { holm } from '../../../src/estimate/tests/holm';
import type { Contrast } from '../../../src/results/document/Results';
import { areAllAlike, withEquivalence } from '../../../src/results/rows/equivalence';
import { expected } from '../ownOracle';
import { expectNear } from '../relative';

interface Case {
  readonly difference: number;
  readonly se: number;
  readonly df: number;
  readonly margin: number;
  readonly p: number;
  readonly interval: readonly [number, number];
}
const cases: readonly Case[] = expected.equivalence;

describe('two one-sided tests of a difference against a margin', () => {
  it('have R’s p, under 5 % just where the 90 % interval lies strictly within the margin', () => {
    for (const { margin, p, interval, ...tested } of cases) {
      const found = equivalenceP(tested, margin);
      expectNear(found, p, 1e-8);
      expect(found < 0.05).toBe(interval[0] > -margin && interval[1] < margin);
    }
  });

  it('are adjusted over the pairs as R does', () => {
    const adjusted = holm(cases.map(({ margin, ...tested }) => equivalenceP(tested, margin)));
    adjusted.forEach((p, k) => {
      expectNear(p, expected.equivalence_holm[k], 1e-8);
    });
  });

  it('say nothing where nothing varies', () => {
    expect(equivalenceP({ difference: 0, se: 0, df: 40 }, 0.05)).toBeNaN();
  });
});

function pair(a: string, pHolm: number | null, pEquivalence?: number | null): Contrast {
  const figures = { difference: 0, se: 0.01, df: 50, p: pHolm, pHolm, pBH: pHolm };
  return { a, b: 'z', ...figures, ...(pEquivalence !== undefined && { pEquivalence }) };
}

describe('what is said of pairs of groups', () => {
  it('is that they differ, else that they are alike after Holm, else that it is open', () => {
    const said = withEquivalence([
      pair('a', 0.001, 0.001),
      pair('b', 0.4, 0.01),
      pair('c', 0.4, 0.03),
      pair('d', 0.4, null),
      pair('e', null),
    ]).map(({ equivalence }) => equivalence);
    expect(said).toEqual(['different', 'alike', 'alike', 'open', undefined]);
  });

  it('is that all are alike only where none differs and each lies within the margin by itself', () => {
    const three = [pair('a', 0.5, 0.04), pair('b', 0.5, 0.04), pair('c', 0.5, 0.04)];
    expect(withEquivalence(three).every(({ equivalence }) => equivalence === 'open')).toBe(true);
    expect(areAllAlike(withEquivalence(three))).toBe(true);
    expect(areAllAlike(withEquivalence([...three, pair('d', 0.01, 0.001)]))).toBe(false);
    expect(areAllAlike(withEquivalence([...three, pair('e', 0.5, null)]))).toBe(false);
    expect(areAllAlike([])).toBe(false);
  });
});
