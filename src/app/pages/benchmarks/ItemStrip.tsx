import { useMemo } from 'react';
import { toChartCell } from '../../../charts/cells/ChartCell';
import { BenchmarkStrip } from '../../../charts/strip/BenchmarkStrip';
import { benchmarkTable } from '../../../charts/strip/benchmarkTable';
import type { PlacedBenchmark } from '../../../results/benchmarks/placeBenchmark';
import type { ItemSummary } from '../../../results/document/StudySummary';
import { askedWording } from '../../../results/items/askedWording';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import { totalRow } from '../../../results/rows/isTotalRow';
import { useExportContext } from '../../export/useExportContext';
import { StudyChart } from '../../figures/StudyChart';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useView } from '../../study/open/useView';
import { publishedTable } from './publishedTable';
import { stripRows } from './stripRows';
import { stripTitle } from './stripTitle';

/** One question's share, and what others published, on one scale. */
export function ItemStrip(props: {
  readonly table: TopBoxTable;
  readonly item: ItemSummary;
  readonly figures: readonly PlacedBenchmark[];
}) {
  const { table, item, figures } = props;
  const t = useMessages('benchmarks');
  const locale = useLocale();
  const rows = stripRows(table, figures, locale);
  const total = totalRow(table.rows);
  const title = stripTitle(item.label, total && toChartCell(total), figures, locale);
  const counted = t('counted', { levels: table.top.join(' / ') });
  // A title that holds the whole wording need not be followed by it.
  const wording = askedWording(item);
  const isSaid = wording === item.label && title.includes(item.label);
  const context = useExportContext();
  const view = useView();
  const saved = useMemo(
    () => publishedTable(title, figures, { table, view }, context),
    [title, figures, table, view, context],
  );
  const hasGroups = rows.some((row) => row.kind === 'own' && row.id !== 'own');
  return (
    <StudyChart
      table={table}
      title={title}
      headingLevel={3}
      subtitle={isSaid ? counted : `${wording} · ${counted}`}
      section="top-box"
      content={benchmarkTable(rows, title, locale)}
      figures={saved}
      cells={rows.filter((row) => row.kind === 'own').map((row) => row.cell)}
      notes={hasGroups ? [t('group-note')] : []}
      {...(item.role === 'behavior' && item.evidence && { evidence: [item.evidence] })}
    >
      <BenchmarkStrip rows={rows} locale={locale} />
    </StudyChart>
  );
}
