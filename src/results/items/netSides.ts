import type { ItemSummary } from '../document/StudySummary';

/** The two ends of a scale that a net score sets against each other: places of their levels, from the lowest. */
export interface NetSides {
  readonly top: readonly number[];
  readonly bottom: readonly number[];
}

type Scale = Pick<ItemSummary, 'kind' | 'top'> & {
  readonly levels: readonly string[];
  readonly neutral?: string | undefined;
};

const fewestLevels = 4;

/**
 * The ends of a scale of four levels and more: its top box, and as many of its lowest levels. Of 0 to 10 promoters (9
 * and 10) and detractors (0 to 6; Reichheld 2003). Undefined where the top box is not the high end, or so wide that as
 * many low levels would hold the neutral one or a level of the top box.
 */
export function netSides({ kind, levels, top, neutral }: Scale): NetSides | undefined {
  if (kind !== 'scale' || levels.length < fewestLevels) return undefined;
  const places = [...levels.keys()];
  if (isZeroToTen(levels)) return { top: places.slice(9), bottom: places.slice(0, 7) };
  const start = levels.findIndex((label) => top.includes(label));
  const high = places.slice(start);
  if (start < 0 || !high.every((k) => top.includes(levels[k] ?? ''))) return undefined;
  const middle = neutral === undefined ? levels.length : levels.indexOf(neutral);
  if (high.length > Math.min(start, middle)) return undefined;
  return { top: high, bottom: places.slice(0, high.length) };
}

/** Eleven levels that are numbers; words may stand at their ends. */
function isZeroToTen(levels: readonly string[]): boolean {
  return (
    levels.length === 11 &&
    levels.every((label, k) => k === 0 || k === 10 || Number.parseInt(label, 10) === k)
  );
}
