/** How items vary together, on respondents who answered all of them. */
export interface ItemCovariance {
  readonly n: number;
  /** Row-major, a row and a column an item; Σw in the denominator. */
  readonly covariance: Float64Array;
}

/** Covariances of items over the respondents within the filter who have a value in each; unweighted without weights. */
export function itemCovariance(
  items: readonly Float64Array[],
  weights?: Float64Array,
  filter?: Uint8Array,
): ItemCovariance {
  const isComplete = completeRespondents(items, filter);
  const { means, weight, n } = itemMeans(items, weights, isComplete);
  const size = items.length;
  const covariance = new Float64Array(size * size);
  const deviations = new Float64Array(size);
  for (let i = 0; i < isComplete.length; i++) {
    if (isComplete[i] === 0) continue;
    const w = weights ? weights[i]! : 1;
    for (let a = 0; a < size; a++) {
      deviations[a] = items[a]![i]! - means[a]!;
      for (let b = 0; b <= a; b++) covariance[a * size + b]! += w * deviations[a]! * deviations[b]!;
    }
  }
  for (let a = 0; a < size; a++)
    for (let b = 0; b <= a; b++) {
      covariance[a * size + b]! /= weight;
      covariance[b * size + a] = covariance[a * size + b]!;
    }
  return { n, covariance };
}

function completeRespondents(
  items: readonly Float64Array[],
  filter: Uint8Array | undefined,
): Uint8Array {
  const isComplete = new Uint8Array(items[0]?.length ?? 0).fill(1);
  for (const item of items)
    for (let i = 0; i < isComplete.length; i++)
      if (Number.isNaN(item[i]!) || (filter && filter[i] === 0)) isComplete[i] = 0;
  return isComplete;
}

/** Running means, so that an item that never varies has exactly its value as mean. */
function itemMeans(
  items: readonly Float64Array[],
  weights: Float64Array | undefined,
  isComplete: Uint8Array,
) {
  const means = new Float64Array(items.length);
  let weight = 0;
  let n = 0;
  for (let i = 0; i < isComplete.length; i++) {
    if (isComplete[i] === 0) continue;
    n += 1;
    const w = weights ? weights[i]! : 1;
    if (w === 0) continue;
    weight += w;
    for (let a = 0; a < items.length; a++) means[a]! += (w / weight) * (items[a]![i]! - means[a]!);
  }
  return { means, weight, n };
}
