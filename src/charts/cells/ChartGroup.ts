import type { StudySummary } from '../../results/document/StudySummary';
import { totalKey } from '../../results/rows/isTotalRow';
import { type GenerationPaint, generationPaint, totalPaint } from './generationPaint';

/** A column of the banner as charts draw it. */
export interface ChartGroup {
  readonly name: string;
  readonly isTotal: boolean;
  readonly paint: GenerationPaint;
  /** For an age band that straddles: the generations it covers. */
  readonly covers?: readonly { readonly generation: string; readonly share: number }[];
}

/** Reads a table's group names, in their order, for drawing. */
export function toChartGroups(
  names: readonly string[],
  summary: StudySummary,
): ReadonlyMap<string, ChartGroup> {
  const segments = summary.segmentation?.segments ?? [];
  const groups = names.filter((name) => name !== totalKey);
  const order = groups.every((name) => segments.some((segment) => segment.name === name))
    ? segments.map((segment) => segment.name)
    : groups;
  return new Map(
    [...new Set(names)].map((name) => {
      const covers = segments.find((segment) => segment.name === name)?.covers;
      const isTotal = name === totalKey;
      const paint = isTotal ? totalPaint : generationPaint(name, order);
      return [name, { name, isTotal, paint, ...(covers && { covers }) }];
    }),
  );
}
