/** Reproducible random numbers: the same seed gives the same survey on every machine. */
export interface SeededRandom {
  /** In [0, 1). */
  uniform(): number;
  normal(): number;
  integer(from: number, to: number): number;
  /** An index, with chances in proportion to `shares`. */
  pick(shares: readonly number[]): number;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, ample for a survey of some thousand respondents. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    uniform,
    // Twelve uniforms less six (central limit): no logarithm or cosine whose last digit differs between machines.
    normal: () => Array.from({ length: 12 }, uniform).reduce((sum, value) => sum + value, -6),
    integer: (from, to) => from + Math.floor(uniform() * (to - from + 1)),
    pick: (shares) => {
      const total = shares.reduce((sum, share) => sum + share, 0);
      let rest = uniform() * total;
      const index = shares.findIndex((share) => {
        rest -= share;
        return rest < 0;
      });
      return index < 0 ? shares.length - 1 : index;
    },
  };
}
