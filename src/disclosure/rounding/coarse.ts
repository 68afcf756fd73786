/** A value as its nearest multiple of `step`. */
export function nearest(value: number, step: number): number {
  return step * Math.round(value / step);
}

/** Two significant digits: a ratio's size, and not the counts that it came of. */
export function twoDigits(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(2)) : value;
}
