import { bernoulliExp } from './bernoulliExp';
import { discreteLaplace } from './discreteLaplace';
import type { RandomBits } from './RandomBits';
import { type Rational, rational } from './Rational';

/**
 * An integer x with probability proportional to exp(−x²/(2σ²)), exactly, by rejection from the discrete Laplace
 * (Canonne, Kamath & Steinke 2020, algorithm 3). Its variance is at most σ², the variance parameter.
 */
export function discreteGaussian(variance: Rational, bits: RandomBits): bigint {
  const { numerator: n, denominator: d } = variance;
  if (n < 1n) throw new Error('variance: expected more than 0, got 0');
  const t = squareRoot(n / d) + 1n;
  const scale = rational(t);
  for (;;) {
    const drawn = discreteLaplace(scale, bits);
    const size = drawn < 0n ? -drawn : drawn;
    // (|x| − σ²/t)² / (2σ²) with σ² = n/d
    const distance = size * d * t - n;
    const exponent = { numerator: distance * distance, denominator: 2n * n * d * t * t };
    if (bernoulliExp(exponent, bits)) return drawn;
  }
}

/** The largest integer whose square is at most `value` (Newton). */
function squareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
