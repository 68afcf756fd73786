import type { EstimateRow, Interval } from '../document/Results';

/** The kinds of interval a row may hold, the one that stands first. */
const byRank = ['wilson', 'beta', 'logit', 't', 'quantile'] as const;

export type IntervalKind = (typeof byRank)[number];

/** Of a row's intervals the one that stands for its estimate; undefined where it has none. */
export function intervalKind({
  intervals,
}: Pick<EstimateRow, 'intervals'>): IntervalKind | undefined {
  return byRank.find((kind) => intervals?.[kind]);
}

/**
 * The interval that stands for a row's estimate: Wilson's where the design is plain (it is given there alone), else
 * Korn–Graubard; t for means and gaps.
 */
export function standingInterval(row: Pick<EstimateRow, 'intervals'>): Interval | undefined {
  const kind = intervalKind(row);
  return (kind && row.intervals?.[kind]) ?? undefined;
}
