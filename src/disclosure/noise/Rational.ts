/** A ratio of integers, 0 or more; the denominator is 1 or more. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function rational(numerator: bigint, denominator: bigint = 1n): Rational {
  if (denominator < 1n || numerator < 0n)
    throw new Error(`rational: expected 0 or more over 1 or more, got ${numerator}/${denominator}`);
  const common = divisor(numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

/** The double's own value, exactly: every finite double is an integer over a power of two. */
export function exactly(value: number): Rational {
  if (!Number.isFinite(value) || value < 0)
    throw new Error(`rational: expected a finite number of 0 or more, got ${value}`);
  let scaled = value;
  let denominator = 1n;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    denominator *= 2n;
  }
  return rational(BigInt(scaled), denominator);
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}
