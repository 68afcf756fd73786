import { bernoulliExp } from './bernoulliExp';
import type { RandomBits } from './RandomBits';
import { type Rational, rational } from './Rational';
import { uniformBelow } from './uniformBelow';

const one = rational(1n);

/**
 * An integer x with probability proportional to exp(−|x|/scale), exactly
 * (Canonne, Kamath & Steinke 2020, algorithm 2). Integers only, from the bits to the noise.
 */
export function discreteLaplace(scale: Rational, bits: RandomBits): bigint {
  const { numerator: t, denominator: s } = scale;
  if (t < 1n) throw new Error('scale: expected more than 0, got 0');
  for (;;) {
    const low = uniformBelow(t, bits);
    if (!bernoulliExp({ numerator: low, denominator: t }, bits)) continue;
    let high = 0n;
    while (bernoulliExp(one, bits)) high += 1n;
    const size = (low + t * high) / s;
    const negative = bits.next(1) === 1n;
    if (negative && size === 0n) continue;
    return negative ? -size : size;
  }
}

/** Variance of `discreteLaplace`: 2q/(1 − q)² with q = exp(−1/scale). */
export function discreteLaplaceVariance({ numerator, denominator }: Rational): number {
  const q = Math.exp(-Number(denominator) / Number(numerator));
  return (2 * q) / (1 - q) ** 2;
}
