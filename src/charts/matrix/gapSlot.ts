/**
 * The diverging token of a gap in −1…1: warm where concern exceeds action, cool where action exceeds concern,
 * a step for every 15 points.
 */
export function gapSlot(gap: number): number {
  const step = Math.min(5, Math.ceil(Math.abs(gap) / 0.15));
  return gap > 0 ? 6 - step : 6 + step;
}
