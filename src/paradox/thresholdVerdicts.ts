import type { Verdicts } from './pairCells';

/** Whether each respondent's index reaches a threshold (0–100, the threshold itself included). */
export function thresholdVerdicts(index: Float64Array, threshold: number): Verdicts {
  const verdicts = new Uint8Array(index.length);
  for (let i = 0; i < verdicts.length; i++) {
    const value = index[i]!;
    if (!Number.isNaN(value)) verdicts[i] = value >= threshold - rounding ? 2 : 1;
  }
  return verdicts;
}

/** A mean of thirds must reach 50 when it is 50 on paper. */
const rounding = 1e-9;
