import { rankedByP } from './holm';

/**
 * Benjamini and Hochberg's step-up adjustment, which holds the share of false findings among the findings
 * (1995; R's `p.adjust("BH")`). NaN stays NaN and counts for nothing.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = rankedByP(pValues);
  const adjusted = pValues.map(() => Number.NaN);
  let lowest = 1;
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const index = order[rank]!;
    lowest = Math.min(lowest, (order.length / (rank + 1)) * pValues[index]!);
    adjusted[index] = lowest;
  }
  return adjusted;
}
