import { chartMethod } from '../../charts/frame/chartMethod';
import { formatDecimal } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { messagesIn, translate } from '../../format/translate';
import type { Measure, ResultTable } from '../../results/measures/Measures';
import type { TopBoxTable } from '../../results/measures/topBox/topBoxSchema';
import { chartFoot } from '../chart/chartFoot';
import type { ExportContext } from '../ExportContext';
import { itemWording } from '../facts/exportNames';
import { tableFacts } from '../facts/tableFacts';
import { barsByGroup, type SpokenSeries } from './barsByGroup';
import { besideGroups } from './besideGroups';
import type { Slide, SlideChart } from './SlideChart';
import { sharedGroups } from './sharedGroups';
import { levelColors, slideColors } from './slideColors';

/** How a measure stands on a slide of its own; a measure without an entry is in the workbook alone. */
interface Drawn<Table> {
  readonly form: SlideChart['form'];
  readonly unit: SlideChart['unit'];
  readonly series: (table: Table, locale: Locale) => readonly SpokenSeries[];
  /** Items whose questions stand under the title. */
  readonly asks: (table: Table) => readonly string[];
}

const { concern, behavior } = slideColors;

const drawn = {
  'top-box': {
    form: 'bars',
    unit: 'share',
    series: ({ rows, net, top }, locale) => [
      barsByGroup(rows, net ?? top.join(', '), behavior, 'percent', locale),
    ],
    asks: ({ item }) => [item],
  },
  distribution: {
    form: 'stacked',
    unit: 'share',
    series: ({ levels, rows }, locale) => {
      const colors = levelColors(levels.length);
      return levels.map((level, i) => {
        const own = rows.filter((row) => row.level === level);
        return barsByGroup(own, level, colors[i] ?? behavior, 'percent', locale);
      });
    },
    asks: ({ item }) => [item],
  },
  mean: undefined,
  median: undefined,
  'net-score': undefined,
  gap: {
    form: 'bars',
    unit: 'share',
    series: ({ concerned = [], acting = [] }, locale) => {
      const t = messagesIn('exportTables', locale);
      return [
        barsByGroup(concerned, t('concerned'), concern, 'percent', locale),
        barsByGroup(acting, t('acting'), behavior, 'percent', locale),
      ];
    },
    asks: (table) => [table.concern, table.behavior],
  },
  'index-gap': {
    form: 'bars',
    unit: 'index',
    series: ({ concernIndex = [], behaviorIndex = [] }, locale) => {
      const t = messagesIn('exportTables', locale);
      return [
        barsByGroup(concernIndex, t('concern-index'), concern, 'index', locale),
        barsByGroup(behaviorIndex, t('behavior-index'), behavior, 'index', locale),
      ];
    },
    asks: () => [],
  },
  adjusted: undefined,
  sensitivity: undefined,
} as const satisfies { readonly [M in Measure]: Drawn<ResultTable<M>> | undefined };

type Drawable = ResultTable<
  { [M in Measure]: (typeof drawn)[M] extends undefined ? never : M }[Measure]
>;

/**
 * A slide of one table under a title; undefined where no figure of it may be shown. Of all answers stacked, the share
 * in the top box stands beside each group where its table is given.
 */
export function tableSlide(
  table: Drawable,
  title: string,
  context: ExportContext,
  top?: TopBoxTable,
): Slide | undefined {
  const { summary, locale } = context;
  const { form, unit, series: seriesOf, asks } = drawn[table.measure] as Drawn<Drawable>;
  const spoken = seriesOf(table, locale);
  const t = messagesIn('exportTables', locale);
  const series = sharedGroups(spoken.map((each) => each.series));
  if (series.every(({ points }) => points.length === 0)) return undefined;
  const hidden = [...new Set(spoken.flatMap((each) => each.hidden))];
  const foot = [
    ...uncertainty(series, form, top, locale),
    chartMethod(table, summary, locale),
    ...(hidden.length > 0 ? [t('slide-hidden', { groups: hidden.join('; ') })] : []),
    chartFoot(table, context),
  ];
  return {
    title,
    subtitle: [
      asks(table)
        .map((id) => itemWording(id, summary))
        .join(' / '),
      ...(top ? [t('slide-beside', { top: top.top.join(' / ') })] : []),
    ].join(' · '),
    chart: {
      form,
      unit,
      series: top ? besideGroups(series, top, locale) : series,
    },
    foot: foot.join(' '),
    notes: [
      ...tableFacts(table, context).map(([term, text]) => `${term}: ${text}`),
      ...spoken.flatMap(({ series, lines }) => ['', series.name, ...lines]),
    ].join('\n'),
  };
}

/** How the chart shows its intervals: as lines on bars; of a stack, beside its groups, else how far they reach at most. */
function uncertainty(
  series: SlideChart['series'],
  form: SlideChart['form'],
  top: TopBoxTable | undefined,
  locale: Locale,
): readonly string[] {
  if (form === 'bars') return [translate('exportTables', locale, 'slide-lines')];
  const reach = series.flatMap(({ points }) =>
    points.flatMap(({ value, interval }) =>
      interval ? Math.max(value - interval[0], interval[1] - value) : [],
    ),
  );
  if (top || reach.length === 0) return [];
  // Upwards, as it says that none reaches further.
  const points = formatDecimal(Math.ceil(Math.max(...reach) * 100 - 1e-9), locale, 0);
  return [translate('exportTables', locale, 'slide-reach', { points })];
}
