/** A weighted correlation and the moments it stands on. */
export interface WeightedCorrelation {
  /** NaN where either variable doesn't vary. */
  readonly r: number;
  readonly meanX: number;
  readonly meanY: number;
  /** Weighted standard deviations of the population, Σw in the denominator. */
  readonly sdX: number;
  readonly sdY: number;
}

/** Weighted Pearson correlation of the pairs in which neither value is NaN and for which `isIn` holds. */
export function weightedCorrelation(
  x: Float64Array,
  y: Float64Array,
  weights: Float64Array,
  isIn: (pair: number) => boolean = () => true,
): WeightedCorrelation {
  let weight = 0;
  let meanX = 0;
  let meanY = 0;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < x.length; i++) {
    const w = weights[i]!;
    if (w === 0 || Number.isNaN(x[i]!) || Number.isNaN(y[i]!) || !isIn(i)) continue;
    weight += w;
    const stepX = x[i]! - meanX;
    const stepY = y[i]! - meanY;
    meanX += (w / weight) * stepX;
    meanY += (w / weight) * stepY;
    xx += w * stepX * (x[i]! - meanX);
    xy += w * stepX * (y[i]! - meanY);
    yy += w * stepY * (y[i]! - meanY);
  }
  const r = xx > 0 && yy > 0 ? Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) : Number.NaN;
  return { r, meanX, meanY, sdX: Math.sqrt(xx / weight), sdY: Math.sqrt(yy / weight) };
}
