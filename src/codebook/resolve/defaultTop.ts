import type { Level } from '../DetectedCodebook';

/**
 * How many of the highest levels count as "yes" unless the study says otherwise:
 * one of 2 or 3 points, two of 4 to 8, three of 9 to 11.
 */
export function topBoxSize(pointCount: number): number {
  if (pointCount <= 3) return 1;
  return pointCount <= 8 ? 2 : 3;
}

/** Values of the default top box of an ordered scale, lowest first. */
export function defaultTop(levels: readonly Level[]): readonly string[] {
  if (levels.length < 2) return [];
  return levels.slice(-topBoxSize(levels.length)).map((level) => level.value);
}
