import type { RandomBits } from './RandomBits';

/** An integer from 0 to `bound` − 1, each as likely: bits are drawn anew until they fall below the bound. */
export function uniformBelow(bound: bigint, bits: RandomBits): bigint {
  if (bound < 1n) throw new Error(`bound: expected 1 or more, got ${bound}`);
  if (bound === 1n) return 0n;
  const count = bitLength(bound - 1n);
  for (;;) {
    const drawn = bits.next(count);
    if (drawn < bound) return drawn;
  }
}

function bitLength(value: bigint): number {
  if (value < 0x1_0000_0000n) return 32 - Math.clz32(Number(value));
  return value.toString(2).length;
}
