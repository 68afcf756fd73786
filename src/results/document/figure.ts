import type { Figure, Interval } from './Results';

/** A number as a results document holds it: what can't be computed (NaN, infinite) is null. */
export function figure(value: number): Figure {
  return Number.isFinite(value) ? value : null;
}

/** An interval, absent where an end can't be computed. */
export function knownInterval(interval: readonly [number, number]): Interval | undefined {
  return interval.every(Number.isFinite) ? interval : undefined;
}
