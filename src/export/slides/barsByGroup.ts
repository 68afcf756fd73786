import { type ShownCell, toChartCell } from '../../charts/cells/ChartCell';
import { hiddenWords } from '../../charts/cells/cellWords';
import { type FigureUnit, formatFigure } from '../../format/formatFigure';
import { formatGroup } from '../../format/formatGroup';
import { formatCount } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { EstimateRow } from '../../results/document/Results';
import type { SlidePoint, SlideSeries } from './SlideChart';

/** A series with what a bar can't say: its figures in words, and the groups that have none with the reason. */
export interface SpokenSeries {
  readonly series: SlideSeries;
  readonly lines: readonly string[];
  readonly hidden: readonly string[];
}

/** Estimates as bars by group. Those that may not be shown are left out, and named. */
export function barsByGroup(
  rows: readonly EstimateRow[],
  name: string,
  color: string,
  unit: FigureUnit,
  locale: Locale,
): SpokenSeries {
  const seen = rows.map((row) => ({
    group: formatGroup(row.group, locale),
    cell: toChartCell(row),
  }));
  const say = (value: number) => formatFigure(value, unit, locale, 1);
  return {
    series: {
      name,
      color,
      points: seen.flatMap(({ group, cell }) =>
        cell.kind === 'shown' ? [pointOf(group, cell, unit)] : [],
      ),
    },
    lines: seen.map(({ group, cell }) => {
      if (cell.kind === 'hidden') return `${group}: ${hiddenWords(cell, locale)}`;
      const base = cell.n === null ? '–' : formatCount(cell.n, locale);
      const [low, high] = cell.interval ?? [];
      return low === undefined || high === undefined
        ? translate('exportTables', locale, 'figure-line-bare', {
            group,
            value: say(cell.value),
            base,
          })
        : translate('exportTables', locale, 'figure-line', {
            group,
            value: say(cell.value),
            low: say(low),
            high: say(high),
            base,
          });
    }),
    hidden: seen.flatMap(({ group, cell }) =>
      cell.kind === 'hidden' ? [`${group} (${hiddenWords(cell, locale)})`] : [],
    ),
  };
}

/** Differences of shares are drawn in points. */
function pointOf(group: string, { value, interval }: ShownCell, unit: FigureUnit): SlidePoint {
  const scale = unit === 'points' ? 100 : 1;
  if (!interval) return { group, value: value * scale };
  const [low, high] = interval;
  return { group, value: value * scale, interval: [low * scale, high * scale] };
}
