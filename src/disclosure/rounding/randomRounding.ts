/** Counts as multiples of a base. */
export interface RandomRounding {
  readonly base: number;
  readonly round: (count: number) => number;
}

/**
 * Unbiased random rounding: a count goes to the multiple above as often as it is near to it, multiples stay (Nargundkar
 * & Saveland 1972; Statistics Canada rounds census counts so to base 5, Stats NZ to base 3). Rounding to the nearest
 * multiple could be unpicked from sums. Equal counts round alike, and the same figures always to the same: the chance is
 * drawn from `seed`, which only who has the figures as they were can know.
 */
export function randomRounding(base: number, seed: string): RandomRounding {
  const known = new Map<number, number>();
  const round = (count: number) => {
    const found = known.get(count) ?? drawn(count, base, seed);
    known.set(count, found);
    return found;
  };
  return { base, round };
}

function drawn(count: number, base: number, seed: string): number {
  const below = base * Math.floor(count / base);
  return chance(`${seed} ${count}`) < (count - below) / base ? below + base : below;
}

/** A number from 0 to 1 that a text alone decides: 53 bits of two multiplicative hashes (after MurmurHash 3). */
function chance(text: string): number {
  return hash53(text) / 2 ** 53;
}

/** A text as 53 bits. */
export function hash53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b & 0x1fffff) * 2 ** 32 + (a >>> 0);
}
