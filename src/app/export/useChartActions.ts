import type { ChartAction } from '../../charts/ChartAction';
import type { TableContent } from '../../charts/TableContent';
import { exportMessages } from '../../format/messages/export';
import type { ResultTable } from '../../results/Results';
import { useMessages } from '../language/useMessages';
import { useStore } from '../store/useStore';
import { copyText } from './copyText';
import { copyToClipboard } from './copyToClipboard';
import { download } from './download';
import { useExportContext } from './useExportContext';
import { useReporting } from './useReporting';

interface Chart {
  /** The finding, as over the chart. */
  readonly title: string;
  /** The line under it. */
  readonly method: string;
  /** The table that the chart shows on request. */
  readonly content: TableContent;
  /** False where the figure is a table and no drawing. */
  readonly isDrawn?: boolean;
}

/** Loaded when something is first taken away. */
const chartFiles = () => import('../../export/chartFiles');

/** What can be taken away from a chart: its image, its figures, its table, a link. For `ChartFrame`'s menu. */
export function useChartActions(
  tables: ResultTable | readonly ResultTable[],
  chart: Chart,
): readonly ChartAction[] {
  const t = useMessages(exportMessages);
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
      return t('saved', { name });
    });
  const copyTable = () =>
    report(async () => {
      const making = chartFiles().then((files) => files.chartClipboard(subject, context));
      return t((await copyToClipboard(making)) ? 'copied' : 'copy-failed');
    });
  const copyLink = () =>
    report(async () => t((await copyText(window.location.href)) ? 'copied' : 'copy-failed'));

  return [
    ...(chart.isDrawn === false
      ? []
      : [
          { id: 'png', label: t('save-png'), onAction: save('png') },
          { id: 'svg', label: t('save-svg'), onAction: save('svg') },
        ]),
    { id: 'csv', label: t('save-csv'), onAction: save('csv') },
    { id: 'copy', label: t('copy-table'), onAction: copyTable },
    ...(isHosted ? [{ id: 'link', label: t('copy-link'), onAction: copyLink }] : []),
  ];
}
