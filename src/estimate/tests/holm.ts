/**
 * Holm's step-down adjustment, which holds the chance of any false finding (Holm 1979; R's `p.adjust("holm")`).
 * NaN stays NaN and counts for nothing.
 */
export function holm(pValues: readonly number[]): number[] {
  const order = rankedByP(pValues);
  const adjusted = pValues.map(() => Number.NaN);
  let highest = 0;
  order.forEach((index, rank) => {
    highest = Math.max(highest, Math.min(1, (order.length - rank) * pValues[index]!));
    adjusted[index] = highest;
  });
  return adjusted;
}

/** Indices of the p-values that are numbers, from the smallest. */
export function rankedByP(pValues: readonly number[]): number[] {
  return pValues
    .map((_, index) => index)
    .filter((index) => !Number.isNaN(pValues[index]))
    .sort((a, b) => pValues[a]! - pValues[b]!);
}
