import { toChartCell } from '../../charts/cells/ChartCell';
import { formatGroup } from '../../format/formatGroup';
import { formatInterval } from '../../format/formatInterval';
import { formatPercent } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import type { TopBoxTable } from '../../results/measures/topBox/topBoxSchema';
import type { SlideSeries } from './SlideChart';

/** Stacks have no room for error bars: each group's name is followed by its share in the top box with the interval. */
export function besideGroups(
  series: readonly SlideSeries[],
  top: TopBoxTable,
  locale: Locale,
): readonly SlideSeries[] {
  const names = new Map(
    top.rows.flatMap((row) => {
      const cell = toChartCell(row);
      if (cell.kind === 'hidden' || !cell.interval) return [];
      const group = formatGroup(row.group, locale);
      const share = formatPercent(cell.value, locale);
      const interval = formatInterval(cell.interval, 'percent', locale);
      return [[group, `${group}: ${share} (${interval})`] as const];
    }),
  );
  return series.map((each) => ({
    ...each,
    points: each.points.map((point) => ({
      ...point,
      group: names.get(point.group) ?? point.group,
    })),
  }));
}
