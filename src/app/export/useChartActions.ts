import type { ChartAction } from '../../charts/frame/ChartAction';
import type { TableContent } from '../../charts/frame/TableContent';
import type { ExportTable } from '../../export/ExportTable';
import { ok } from '../../problem/Result';
import type { ResultTable } from '../../results/measures/Measures';
import { embedViewOf } from '../address/EmbedView';
import type { MethodSection } from '../address/methodSection';
import { useMessages } from '../language/useMessages';
import { useStore } from '../store/useStore';
import { copyText } from './copyText';
import { copyToClipboard } from './copyToClipboard';
import { download } from './download';
import { embedCode } from './embedCode';
import { useExportContext } from './useExportContext';
import { useReporting } from './useReporting';

interface Chart {
  /** The finding, as over the chart. */
  readonly title: string;
  /** The line under it. */
  readonly method: string;
  /** The table that the chart shows on request. */
  readonly content: TableContent;
  /** Its figures, where it is drawn from something other than tables of results. */
  readonly figures?: ExportTable;
  /** Where it comes from, if its tables don't tell. */
  readonly foot?: string;
  /** Explains it; with the tables it tells which embedded chart this is. */
  readonly section?: MethodSection;
  /** False where the figure is a table and no drawing. */
  readonly isDrawn?: boolean;
}

/** What an embedded chart has around it: margins and the line under it, in pixels. */
const roomAround = 120;

/** Loaded when something is first taken away. */
const chartFiles = () => import('../../export/chart/chartFiles');

/** What can be taken away from a chart: its image, its figures, its table, a link. For `ChartFrame`'s menu. */
export function useChartActions(
  tables: ResultTable | readonly ResultTable[],
  chart: Chart,
): readonly ChartAction[] {
  const t = useMessages('exporting');
  const context = useExportContext();
  const report = useReporting();
  const isHosted = useStore(
    ({ study }) => study.status === 'open' && study.origin.kind === 'hosted',
  );
  const subject = { ...chart, tables: 'measure' in tables ? [tables] : tables };

  const save = (kind: 'png' | 'svg' | 'csv') => (figure: HTMLElement) =>
    report(async () => {
      const { name, content } = await (await chartFiles()).chartFile(
        kind,
        subject,
        figure,
        context,
      );
      download(name, content);
      return ok(t('saved', { name }));
    });
  const copyTable = () =>
    report(async () => {
      const making = chartFiles().then((files) => files.chartClipboard(subject, context));
      return ok(t((await copyToClipboard(making)) ? 'copied' : 'copy-failed'));
    });
  const copy = (text: string) =>
    report(async () => ok(t((await copyText(text)) ? 'copied' : 'copy-failed')));
  const embedded = chart.section && embedViewOf(subject.tables, chart.section);
  const copyEmbed = (figure: HTMLElement) => {
    if (!embedded) return;
    const height = figure.offsetHeight + roomAround;
    copy(embedCode(embedded, useStore.getState(), { title: chart.title, height }));
  };

  return [
    ...(chart.isDrawn === false
      ? []
      : [
          { id: 'png', label: t('save-png'), onAction: save('png') },
          { id: 'svg', label: t('save-svg'), onAction: save('svg') },
        ]),
    { id: 'csv', label: t('save-csv'), onAction: save('csv') },
    { id: 'copy', label: t('copy-table'), onAction: copyTable },
    ...(isHosted
      ? [{ id: 'link', label: t('copy-link'), onAction: () => copy(window.location.href) }]
      : []),
    ...(isHosted && embedded ? [{ id: 'embed', label: t('copy-embed'), onAction: copyEmbed }] : []),
  ];
}
