import type { IndexCodes } from './indexCodes';

/** Two indices on the respondents who have both, as one code for each pair of values that occurs. */
export interface PairedIndices {
  /** 0 without both indices, else 1…pairCount. */
  readonly codes: Uint32Array;
  readonly pairCount: number;
  /** Concern index by code; NaN at 0. */
  readonly concern: Float64Array;
  /** Protective-behavior index by code; NaN at 0. */
  readonly behavior: Float64Array;
}

export function pairIndices(concern: IndexCodes, behavior: IndexCodes): PairedIndices {
  const width = behavior.values.length;
  const codeOfPair = new Map<number, number>();
  const concernOf = [Number.NaN];
  const behaviorOf = [Number.NaN];
  const codes = new Uint32Array(concern.codes.length);
  for (let i = 0; i < codes.length; i++) {
    const c = concern.codes[i]!;
    const b = behavior.codes[i]!;
    if (c === 0 || b === 0) continue;
    const pair = c * width + b;
    let code = codeOfPair.get(pair);
    if (code === undefined) {
      code = concernOf.push(concern.values[c]!) - 1;
      behaviorOf.push(behavior.values[b]!);
      codeOfPair.set(pair, code);
    }
    codes[i] = code;
  }
  return {
    codes,
    pairCount: concernOf.length - 1,
    concern: Float64Array.from(concernOf),
    behavior: Float64Array.from(behaviorOf),
  };
}
