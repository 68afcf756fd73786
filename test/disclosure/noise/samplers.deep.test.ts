import { describe, expect, it } from 'vitest';
import { bernoulliExp } from '../../../src/disclosure/noise/bernoulliExp';
import { discreteGaussian } from '../../../src/disclosure/noise/discreteGaussian';
import {
  discreteLaplace,
  discreteLaplaceVariance,
} from '../../../src/disclosure/noise/discreteLaplace';
import { randomBits } from '../../../src/disclosure/noise/RandomBits';
import { exactly, rational } from '../../../src/disclosure/noise/Rational';
import { uniformBelow } from '../../../src/disclosure/noise/uniformBelow';
import { goodnessOfFit } from './goodnessOfFit';
import { seededBits } from './seededBits';

const draws = 1_000_000;
const variance = (values: readonly number[]) =>
  values.reduce((sum, x) => sum + x * x, 0) / values.length;

describe('discreteLaplace', () => {
  it('has the distribution of Canonne, Kamath and Steinke over a million draws', () => {
    const bits = seededBits(1);
    const scale = rational(5n, 2n);
    const values = Array.from({ length: draws }, () => Number(discreteLaplace(scale, bits)));
    expect(goodnessOfFit(values, (x) => Math.exp(-Math.abs(x) / 2.5))).toBeGreaterThan(0.001);
    expect(variance(values) / discreteLaplaceVariance(scale)).toBeCloseTo(1, 1);
  }, 240_000);

  it('is told from a neighboring scale by the same test', () => {
    const bits = seededBits(2);
    const values = Array.from({ length: draws / 10 }, () =>
      Number(discreteLaplace(rational(26n, 10n), bits)),
    );
    expect(goodnessOfFit(values, (x) => Math.exp(-Math.abs(x) / 2.5))).toBeLessThan(1e-6);
  }, 60_000);
});

describe('discreteGaussian', () => {
  it('has the distribution of Canonne, Kamath and Steinke over a million draws', () => {
    const bits = seededBits(3);
    const values = Array.from({ length: draws }, () =>
      Number(discreteGaussian(rational(17n, 2n), bits)),
    );
    expect(goodnessOfFit(values, (x) => Math.exp((-x * x) / 17))).toBeGreaterThan(0.001);
    expect(variance(values)).toBeLessThan(8.5 * 1.01);
  }, 240_000);

  it('keeps its shape where the variance is below 1', () => {
    const bits = seededBits(4);
    const values = Array.from({ length: draws / 10 }, () =>
      Number(discreteGaussian(rational(1n, 3n), bits)),
    );
    expect(goodnessOfFit(values, (x) => Math.exp((-x * x * 3) / 2))).toBeGreaterThan(0.001);
  }, 60_000);
});

describe('exact chance', () => {
  it('falls below a bound evenly', () => {
    const bits = seededBits(5);
    const seen = new Array<number>(7).fill(0);
    for (let i = 0; i < 70_000; i++) seen[Number(uniformBelow(7n, bits))]! += 1;
    expect(seen.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0)).toBeLessThan(22.5);
  });

  it('is exp(−γ) for γ below, at and above 1', () => {
    const bits = seededBits(6);
    for (const [n, d] of [
      [0n, 1n],
      [1n, 3n],
      [1n, 1n],
      [7n, 2n],
    ] as const) {
      let heads = 0;
      for (let i = 0; i < 40_000; i++) if (bernoulliExp(rational(n, d), bits)) heads += 1;
      expect(Math.abs(heads / 40_000 - Math.exp(-Number(n) / Number(d)))).toBeLessThan(0.01);
    }
  });

  it('reads a double as the ratio that it is', () => {
    expect(exactly(0.1)).toEqual({ numerator: 3602879701896397n, denominator: 36028797018963968n });
    expect(exactly(2.5)).toEqual({ numerator: 5n, denominator: 2n });
  });

  it('hands every bit out once, in order', () => {
    const bits = randomBits((bytes) => bytes.fill(0b10110001));
    expect([bits.next(3), bits.next(5), bits.next(16), bits.next(24)]).toEqual([
      0b101n,
      0b10001n,
      0xb1b1n,
      0xb1b1b1n,
    ]);
  });
});
