import type { NamedFile } from '../../export/chartFiles';
import type { ExportContext } from '../../export/ExportContext';
import { exportFileName } from '../../export/exportFileName';
import { exportMessages } from '../../format/messages/export';
import type { Query } from '../../results/Query';
import type { ComparedWaves } from '../../results/waves/ComparedWaves';
import { addressOf } from '../address/addressOf';
import { navigate } from '../address/useHashPath';
import { writeAddress } from '../address/writeAddress';
import { useMessages } from '../language/useMessages';
import { useStore } from '../store/useStore';
import { useStudySession } from '../study/StudySession';
import type { StudySource } from '../study/StudySource';
import { usePair } from '../study/usePair';
import { useView } from '../study/useView';
import { askTables } from './askTables';
import { download } from './download';
import { exportQueries } from './exportQueries';
import { publishedFile, scriptFile, studyFile } from './surveyFiles';
import { useExportContext } from './useExportContext';
import { useReporting } from './useReporting';
import { useWavesToExport } from './useWavesToExport';

/** A thing to take away from the open study. */
export interface StudyExport {
  readonly id: string;
  readonly label: string;
  /** Why it can't be had of this study. */
  readonly why?: string;
  readonly onAction: () => void;
}

/** What can be taken away from the open study as it is looked at now: banner and filters hold for all of it. */
export function useStudyExports(): readonly StudyExport[] {
  const t = useMessages(exportMessages);
  const context = useExportContext();
  const report = useReporting();
  const { tables } = useStudySession();
  const view = useView();
  const { pair } = usePair();
  const compare = useWavesToExport();
  const source = tables.source();
  if (!source) return [];
  const queries = exportQueries(context.summary, view, pair);
  const save =
    (make: () => Promise<NamedFile>, notice: 'saved' | 'saved-published' = 'saved') =>
    () =>
      report(async () => {
        const { name, content } = await make();
        download(name, content);
        return t(notice, { name });
      });
  const asked = { source, view, queries, context };
  const needsSurvey = source.script ? {} : { why: t('needs-survey') };

  return [
    {
      id: 'workbook',
      label: t('save-workbook'),
      onAction: save(() => workbookFile(source, { queries, compare }, context)),
    },
    {
      id: 'slides',
      label: t('save-slides'),
      onAction: save(() => slidesFile(source, { queries, compare }, context)),
    },
    {
      id: 'report',
      label: t('open-report'),
      onAction: () => navigate(writeAddress(addressOf('/report', useStore.getState()))),
    },
    {
      id: 'script',
      label: t('save-script'),
      onAction: save(() => scriptFile(asked)),
      ...needsSurvey,
    },
    {
      id: 'study',
      label: t('save-study'),
      onAction: save(() => studyFile(asked)),
      ...needsSurvey,
    },
    {
      id: 'published',
      label: t('save-published'),
      onAction: save(() => publishedFile(asked), 'saved-published'),
      ...(source.publish ? {} : { why: t('published-already') }),
    },
  ];
}

/** What an export of a whole study holds: every table, and the changes from another wave where one is open. */
interface Wanted {
  readonly queries: readonly Query[];
  readonly compare: (source: StudySource) => Promise<ComparedWaves | undefined>;
}

async function workbookFile(
  source: StudySource,
  { queries, compare }: Wanted,
  context: ExportContext,
): Promise<NamedFile> {
  const { workbook } = await import('../../export/workbook');
  const tables = await askTables(source, queries);
  const content = await workbook(tables, context, await compare(source));
  return { name: exportFileName([context.summary.title], 'xlsx'), content };
}

async function slidesFile(
  source: StudySource,
  { queries, compare }: Wanted,
  context: ExportContext,
): Promise<NamedFile> {
  const { slideDeck } = await import('../../export/slideDeck');
  const tables = await askTables(source, queries);
  const content = await slideDeck(tables, context, await compare(source));
  return { name: exportFileName([context.summary.title], 'pptx'), content };
}
