import { chartMethod } from '../../charts/frame/chartMethod';
import { formatDecimal } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { messagesIn, translate } from '../../format/translate';
import type { DistributionTable } from '../../results/measures/distribution/distributionSchema';
import type { GapTable } from '../../results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../results/measures/indexGap/indexGapSchema';
import type { ResultTable } from '../../results/measures/Measures';
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

type Drawable = TopBoxTable | DistributionTable | GapTable | IndexGapTable;

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
  const spoken = seriesOf(table, context);
  const { summary, locale } = context;
  const t = messagesIn('exportTables', locale);
  const series = sharedGroups(spoken.map((each) => each.series));
  if (series.every(({ points }) => points.length === 0)) return undefined;
  const hidden = [...new Set(spoken.flatMap((each) => each.hidden))];
  const foot = [
    ...uncertainty(series, table, top, locale),
    chartMethod(table, summary, locale),
    ...(hidden.length > 0 ? [t('slide-hidden', { groups: hidden.join('; ') })] : []),
    chartFoot(table, context),
  ];
  return {
    title,
    subtitle: [
      wording(table, context),
      ...(top ? [t('slide-beside', { top: top.top.join(' / ') })] : []),
    ].join(' · '),
    chart: {
      form: formOf(table),
      unit: table.measure === 'index-gap' ? 'index' : 'share',
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
  table: Drawable,
  top: TopBoxTable | undefined,
  locale: Locale,
): readonly string[] {
  if (formOf(table) === 'bars') return [translate('exportTables', locale, 'slide-lines')];
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

function formOf(table: ResultTable): SlideChart['form'] {
  return table.measure === 'distribution' ? 'stacked' : 'bars';
}

function seriesOf(table: Drawable, { locale }: ExportContext): readonly SpokenSeries[] {
  const t = messagesIn('exportTables', locale);
  const { concern, behavior } = slideColors;
  switch (table.measure) {
    case 'top-box': {
      const name = table.net ?? table.top.join(', ');
      return [barsByGroup(table.rows, name, behavior, 'percent', locale)];
    }
    case 'distribution': {
      const colors = levelColors(table.levels.length);
      return table.levels.map((level, i) =>
        barsByGroup(
          table.rows.filter((row) => row.level === level),
          level,
          colors[i] ?? behavior,
          'percent',
          locale,
        ),
      );
    }
    case 'gap':
      return [
        barsByGroup(table.concerned ?? [], t('concerned'), concern, 'percent', locale),
        barsByGroup(table.acting ?? [], t('acting'), behavior, 'percent', locale),
      ];
    case 'index-gap':
      return [
        barsByGroup(table.concernIndex ?? [], t('concern-index'), concern, 'index', locale),
        barsByGroup(table.behaviorIndex ?? [], t('behavior-index'), behavior, 'index', locale),
      ];
  }
}

function wording(table: Drawable, { summary }: ExportContext): string {
  const question = (id: string) => itemWording(id, summary);
  switch (table.measure) {
    case 'top-box':
    case 'distribution':
      return question(table.item);
    case 'gap':
      return `${question(table.concern)} / ${question(table.behavior)}`;
    case 'index-gap':
      return '';
  }
}
