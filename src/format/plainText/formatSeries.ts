import type { ItemSummary } from '../../results/document/StudySummary';
import type { SubjectTrend, TrendRow, WaveSeries } from '../../results/waves/compareSeries';
import { changeUnits } from '../formatChange';
import { type FigureUnit, formatFigure } from '../formatFigure';
import { formatGroup } from '../formatGroup';
import { formatInterval } from '../formatInterval';
import { formatP } from '../formatNumber';
import type { Locale } from '../Locale';
import { messagesIn, translate } from '../translate';
import { changeSubjectName } from '../waveNames';
import { alignedColumns } from './alignedColumns';
import { formatComparison } from './formatComparison';

type Items = ReadonlyMap<string, Pick<ItemSummary, 'label'>>;

/** Three waves or more as plain text: the trends, then each wave against the one before and against the first. */
export function formatSeries(series: WaveSeries, items: Items, locale: Locale): string {
  const say = messagesIn('waves', locale);
  return [
    `${say('trend-title')}\n\n${say('trend-method')}`,
    ...series.trends.map((trend) => trendText(trend, items, locale)),
    ...[...series.previous, ...series.first].map((comparison) =>
      formatComparison(comparison, items, locale).trimEnd(),
    ),
    '',
  ].join('\n\n');
}

function trendText({ subject, cuts, rows }: SubjectTrend, items: Items, locale: Locale): string {
  const say = messagesIn('waves', locale);
  const units = changeUnits(subject);
  const cut = cuts.length > 0 ? ` (${say('trend-cut')})` : '';
  return [
    `${changeSubjectName(subject, items, locale)}${cut}`,
    ...alignedColumns(
      [
        [
          '',
          say('trend-figures'),
          say('trend-slope'),
          say('trend-interval'),
          'p',
          say('trend-departure'),
        ],
        ...rows.map((row) => rowCells(row, units, locale)),
      ],
      1,
    ),
  ].join('\n');
}

function rowCells(
  { group, points, slope, interval, p, departure, undefined: reason }: TrendRow,
  units: { readonly figure: FigureUnit; readonly change: FigureUnit },
  locale: Locale,
): readonly string[] {
  const figures = points.map(({ row }) =>
    row === null || row.estimate === null || row.reliability === 'suppressed'
      ? '–'
      : formatFigure(row.estimate, units.figure, locale, 1),
  );
  return [
    formatGroup(group, locale),
    figures.join(' → '),
    slope === null
      ? translate('waves', locale, `trend-${reason ?? 'no-error'}`)
      : formatFigure(slope, units.change, locale, 2),
    interval ? formatInterval(interval, units.change, locale, 2) : '',
    p === null ? '' : formatP(p, locale),
    departure ? formatP(departure.p, locale) : '',
  ];
}
