export interface ScaleReliability {
  /** Respondents who answered every item. */
  readonly n: number;
  /** NaN with fewer than two items, or where the sum doesn't vary. */
  readonly alpha: number;
}

/**
 * Cronbach's α of items, on respondents who answered all of them: k/(k − 1)·(1 − Σ var/var of the sum) (Cronbach 1951;
 * with weights R's `svycralpha`). Of items scored 0 and 1 it is KR-20. Items must point the same way, on one range where
 * they are to weigh alike. `filter` 0 is outside.
 */
export function cronbachAlpha(
  items: readonly Float64Array[],
  weights?: Float64Array,
  filter?: Uint8Array,
): ScaleReliability {
  const complete = completeRespondents(items, filter);
  const sums = complete.map((i) => items.reduce((sum, item) => sum + item[i]!, 0));
  const weightAt = Float64Array.from(complete, (i) => (weights ? weights[i]! : 1));
  const ofSum = weightedVariance(Float64Array.from(sums), weightAt);
  const ofItems = items.reduce(
    (sum, item) =>
      sum +
      weightedVariance(
        Float64Array.from(complete, (i) => item[i]!),
        weightAt,
      ),
    0,
  );
  const k = items.length;
  const defined = k > 1 && ofSum > 0;
  return {
    n: complete.length,
    alpha: defined ? (k / (k - 1)) * (1 - ofItems / ofSum) : Number.NaN,
  };
}

/** Indices of the respondents within the filter who have a value in every item. */
export function completeRespondents(items: readonly Float64Array[], filter?: Uint8Array): number[] {
  const complete: number[] = [];
  const count = items[0]?.length ?? 0;
  for (let i = 0; i < count; i++)
    if (filter?.[i] !== 0 && items.every((item) => !Number.isNaN(item[i]!))) complete.push(i);
  return complete;
}

function weightedVariance(values: Float64Array, weights: Float64Array): number {
  let weight = 0;
  let mean = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    if (weights[i] === 0) continue;
    weight += weights[i]!;
    const step = values[i]! - mean;
    mean += (weights[i]! / weight) * step;
    squares += weights[i]! * step * (values[i]! - mean);
  }
  return squares / weight;
}
