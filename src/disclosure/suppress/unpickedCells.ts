import { type DisclosurePolicy, isSmall } from '../DisclosurePolicy';
import type { RandomRounding } from '../rounding/randomRounding';
import type { CountSystem, Equation } from './CountSystem';

/**
 * Printed counts of somebody that the rounding does not blur: those which all the other rounded counts, and the rule
 * that no small count is printed, leave one value for. Only where rounding can be unpicked so is more withheld.
 */
export function unpickedCells(
  system: CountSystem,
  isPrinted: (cell: number) => boolean,
  policy: DisclosurePolicy,
  rounding: RandomRounding,
): readonly number[] {
  const { values, equations } = system;
  const low = new Float64Array(values.length);
  const high = new Float64Array(values.length).fill(Number.POSITIVE_INFINITY);
  for (let cell = 0; cell < values.length; cell++) {
    if (!isPrinted(cell) || Number.isNaN(values[cell]!)) continue;
    [low[cell], high[cell]] = rangeOf(values[cell]!, policy, rounding);
  }
  narrow(equations, low, high);
  return Array.from(values, (value, cell) => ({ value, cell }))
    .filter(({ value, cell }) => isPrinted(cell) && value > 0 && low[cell]! >= high[cell]!)
    .map(({ cell }) => cell);
}

/** Counts that may print as this one does. */
function rangeOf(
  value: number,
  policy: DisclosurePolicy,
  { base, round }: RandomRounding,
): readonly [number, number] {
  if (value === 0) return [0, 0];
  const printed = round(value);
  const high = printed + base - 1;
  let low = Math.max(1, printed - base + 1);
  while (low < high && isSmall(low, policy)) low += 1;
  return [low, high];
}

/** Bounds follow from one another along the equations until nothing moves. */
function narrow(equations: readonly Equation[], low: Float64Array, high: Float64Array): void {
  for (let moved = true; moved; ) {
    moved = false;
    for (const { whole, parts } of equations) {
      let least = 0;
      let most = 0;
      for (const part of parts) {
        least += low[part]!;
        most += high[part]!;
      }
      if (tighten(whole, least, most, low, high)) moved = true;
      for (const part of parts) {
        const otherLeast = least - low[part]!;
        const otherMost = otherHighs(parts, part, high);
        if (tighten(part, low[whole]! - otherMost, high[whole]! - otherLeast, low, high))
          moved = true;
      }
    }
  }
}

/** Infinite ends can't be subtracted again from a sum. */
function otherHighs(parts: readonly number[], part: number, high: Float64Array): number {
  return parts.reduce((sum, each) => sum + (each === part ? 0 : high[each]!), 0);
}

function tighten(
  cell: number,
  least: number,
  most: number,
  low: Float64Array,
  high: Float64Array,
): boolean {
  let moved = false;
  if (least > low[cell]!) {
    low[cell] = least;
    moved = true;
  }
  if (most < high[cell]!) {
    high[cell] = most;
    moved = true;
  }
  return moved;
}
