/** A value as its nearest multiple of `step`. */
export function nearest(value: number, step: number): number {
  return step * Math.round(value / step);
}

/** Two significant digits: a ratio's size, and not the counts that it came of. */
export function twoDigits(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(2)) : value;
}

/** The next power of `factor` at or above a value: never narrower than it is, and at most so many times as wide. */
export function upLadder(value: number, factor = 1.1): number {
  if (!(value > 0) || !Number.isFinite(value)) return value;
  return factor ** Math.ceil(Math.log(value) / Math.log(factor) - 1e-9);
}
