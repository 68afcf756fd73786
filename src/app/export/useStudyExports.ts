import type { NamedFile } from '../../export/chart/chartFiles';
import { ok, type Result } from '../../problem/Result';
import { addressOf } from '../address/addressOf';
import { navigate } from '../address/useHashPath';
import { writeAddress } from '../address/writeAddress';
import { useMessages } from '../language/useMessages';
import { useStore } from '../store/useStore';
import { usePair } from '../study/open/usePair';
import { useView } from '../study/open/useView';
import { useStudySession } from '../study/session/StudySession';
import { download } from './download';
import { exportQueries } from './exportQueries';
import { publishedFile } from './publishedFile';
import { scriptFile } from './scriptFile';
import { studyFile } from './studyFile';
import { tablesFile } from './tablesFile';
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
  const t = useMessages('exporting');
  const context = useExportContext();
  const save = useSaving();
  const { tables } = useStudySession();
  const view = useView();
  const { pair } = usePair();
  const compare = useWavesToExport();
  const source = tables.source();
  if (!source) return [];
  const queries = exportQueries(context.summary, view, pair);
  const whole = { source, queries, context, compare };
  const ask = { source, view, queries, context };
  const needsSurvey = source.script ? {} : { why: t('needs-survey') };
  const isPublished = source.publish ? {} : { why: t('published-already') };
  const entry = (id: string, label: string, onAction: () => void, why = {}): StudyExport => ({
    id,
    label,
    onAction,
    ...why,
  });
  return [
    entry(
      'workbook',
      t('save-workbook'),
      save(() => tablesFile('xlsx', whole)),
    ),
    entry(
      'slides',
      t('save-slides'),
      save(() => tablesFile('pptx', whole)),
    ),
    entry('report', t('open-report'), openReport),
    entry(
      'script',
      t('save-script'),
      save(() => scriptFile(ask)),
      needsSurvey,
    ),
    entry(
      'study',
      t('save-study'),
      save(() => studyFile(ask)),
      needsSurvey,
    ),
    entry(
      'published',
      t('save-published'),
      save(() => publishedFile(ask)),
      isPublished,
    ),
  ];
}

/** Hands a file to the browser's downloads once it is made, and says so. */
function useSaving(): (make: () => Promise<Result<NamedFile>>) => () => void {
  const t = useMessages('exporting');
  const report = useReporting();
  return (make) => () =>
    report(async () => {
      const made = await make();
      if (!made.ok) return made;
      const { name, content } = made.value;
      download(name, content);
      return ok(t('saved', { name }));
    });
}

function openReport(): void {
  navigate(writeAddress(addressOf('/report', useStore.getState())));
}
