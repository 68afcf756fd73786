import type { RandomBits } from './RandomBits';
import { type Rational, rational } from './Rational';
import { uniformBelow } from './uniformBelow';

/** True with a probability of numerator/denominator, at most 1. */
function bernoulli(numerator: bigint, denominator: bigint, bits: RandomBits): boolean {
  return uniformBelow(denominator, bits) < numerator;
}

const one = rational(1n);

/** True with probability exp(−γ), exactly (Canonne, Kamath & Steinke 2020, algorithm 1). */
export function bernoulliExp({ numerator, denominator }: Rational, bits: RandomBits): boolean {
  for (let whole = numerator / denominator; whole > 0n; whole--)
    if (!bernoulliExpUpToOne(one, bits)) return false;
  return bernoulliExpUpToOne({ numerator: numerator % denominator, denominator }, bits);
}

/** For γ of at most 1: the number of γ/1, γ/2, γ/3, … coins that fall heads in a row is even with probability exp(−γ). */
function bernoulliExpUpToOne({ numerator, denominator }: Rational, bits: RandomBits): boolean {
  let k = 1n;
  while (bernoulli(numerator, denominator * k, bits)) k += 1n;
  return k % 2n === 1n;
}
