import { ChartFrame } from '../../../charts/frame/ChartFrame';
import { chartMethod } from '../../../charts/frame/chartMethod';
import { BenchmarkStrip } from '../../../charts/strip/BenchmarkStrip';
import { benchmarkTable } from '../../../charts/strip/benchmarkTable';
import { toBenchmarkRows } from '../../../charts/strip/toBenchmarkRows';
import { clipText } from '../../../format/clipText';
import { formatPercent } from '../../../format/formatNumber';
import {
  type LeadersAndConsumers,
  leadersAndConsumers,
} from '../../../results/benchmarks/leadersAndConsumers';
import type { TopicBenchmarks } from '../../../results/benchmarks/matchBenchmarks';
import type { PlacedBenchmark } from '../../../results/benchmarks/placeBenchmark';
import { totalRow } from '../../../results/rows/isTotalRow';
import { useChartActions } from '../../export/useChartActions';
import { useExportContext } from '../../export/useExportContext';
import { useBareCharts } from '../../figures/BareCharts';
import { useMethodAction } from '../../figures/useMethodAction';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';
import { useTable } from '../../study/tables/useTables';
import styles from './BenchmarksPage.module.css';
import { FigureSources } from './FigureSources';
import { publishedFigures } from './publishedFigures';
import { publishedTable } from './publishedTable';
import { publishedFigure } from './stripRows';

/** What business leaders say they do beside what consumers make of it, where both were published. */
export function LeadersAndConsumersCharts(props: { readonly matches: readonly TopicBenchmarks[] }) {
  const t = useMessages('benchmarks');
  const both = leadersAndConsumers(publishedFigures, props.matches);
  if (both.length === 0) return null;
  return (
    <section className={styles.topic}>
      <h2>{t('leaders-title')}</h2>
      {both.map((each) => (
        <LeadersChart key={each.leaders.id} both={each} />
      ))}
    </section>
  );
}

function LeadersChart({ both }: { readonly both: LeadersAndConsumers }) {
  const { leaders, consumers, item } = both;
  const t = useMessages('benchmarks');
  const locale = useLocale();
  const view = useView();
  const summary = useSummary();
  const context = useExportContext();
  const isBare = useBareCharts();
  const howMeasured = useMethodAction('top-box');
  const state = useTable(item && { measure: 'top-box', item: item.id, ...view });
  const table = state.status === 'ready' ? state.table : undefined;
  const own = totalRow(table?.rows);
  const published = [
    publishedFigure(leaders, false, t('leaders-label', { statement: leaders.statement })),
    ...consumers.map((figure) =>
      publishedFigure(figure, false, t('consumers-label', { statement: figure.statement })),
    ),
  ];
  const rows = toBenchmarkRows(
    own && { label: clipText(item?.label ?? '', 110), row: own },
    published,
  );
  const [nearest] = consumers;
  const title = t('leaders-finding', {
    leadersPercent: formatPercent(leaders.value / 100, locale),
    leadersSay: clipText(leaders.statement, 110),
    consumersPercent: formatPercent((nearest?.value ?? 0) / 100, locale),
    consumersSay: clipText(nearest?.statement ?? '', 110),
  });
  const figures = [leaders, ...consumers].map(
    (benchmark): PlacedBenchmark => ({ benchmark, differences: ['construct'] }),
  );
  const method = table
    ? `${t('method-published')}. ${chartMethod(table, summary, locale)}`
    : `${t('method-published')}.`;
  const content = benchmarkTable(rows, title, locale);
  const actions = useChartActions(table ?? [], {
    title,
    method,
    content,
    figures: publishedTable(title, figures, { table, view }, context),
  });
  return (
    <div className={styles.item}>
      <ChartFrame
        title={title}
        method={method}
        table={content}
        notes={[t('leaders-note')]}
        actions={isBare ? [] : [...actions, howMeasured]}
        locale={locale}
      >
        <BenchmarkStrip rows={rows} locale={locale} />
      </ChartFrame>
      <FigureSources figures={figures} isAlone />
    </div>
  );
}
