/**
 * Kish's approximate design effect of weighting, n·Σw²/(Σw)², over the respondents whose `filter` byte isn't 0
 * (everybody without one), zero weights counted (Kish 1965, 11.7). NaN where all weights are 0.
 */
export function kishDesignEffect(weights: Float64Array, filter?: Uint8Array): number {
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < weights.length; i++) {
    if (filter?.[i] === 0) continue;
    n += 1;
    sum += weights[i]!;
    squares += weights[i]! ** 2;
  }
  return (n * squares) / sum ** 2;
}
