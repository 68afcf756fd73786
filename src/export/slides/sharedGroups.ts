import type { SlideSeries } from './SlideChart';

/** Keeps the groups that every series has, so that bars stand under one name. */
export function sharedGroups(series: readonly SlideSeries[]): readonly SlideSeries[] {
  const inAll = (group: string) =>
    series.every(({ points }) => points.some((point) => point.group === group));
  return series.map((each) => ({
    ...each,
    points: each.points.filter(({ group }) => inAll(group)),
  }));
}
