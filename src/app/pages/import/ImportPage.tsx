import { useEffect } from 'react';
import { errorProblem, warningProblem } from '../../../problem/Problem';
import { Page } from '../../frame/page/Page';
import { useMessages } from '../../language/useMessages';
import { useStore } from '../../store/useStore';
import { useStudySession } from '../../study/session/StudySession';
import { useOfferedFiles } from '../../study/session/useOfferedFiles';
import { DraftWizard } from '../../wizard/DraftWizard';
import { applyStudyFile } from '../../wizard/file/applyStudyFile';
import { type ReadRequest, readSurveyFiles } from '../../wizard/file/readSurveyFiles';
import { sortFiles } from '../../wizard/file/sortFiles';
import { ImportFailed } from '../../wizard/start/ImportFailed';
import { ImportInvitation } from '../../wizard/start/ImportInvitation';
import { ReadingProgress } from '../../wizard/start/ReadingProgress';

/** Opens the user's own survey: reads the files offered, then lets their owner correct what was detected. */
export function ImportPage() {
  const shell = useMessages('shell');
  const session = useStudySession();
  const { reading } = session;
  const draft = useStore((state) => state.draft);
  const offered = useOfferedFiles();

  const read = async (survey: File, rest: Omit<ReadRequest, 'survey' | 'signal'>) => {
    reading.stop?.abort();
    reading.stop = new AbortController();
    const { signal } = reading.stop;
    await readSurveyFiles(await session.engine(), reading, { survey, signal, ...rest });
  };

  const take = async (files: readonly File[]) => {
    const { draft: known, failReading, notice } = useStore.getState();
    const { survey, studyFile, codebook, others } = await sortFiles(files);
    if (others.length > 0)
      notice(warningProblem('survey-one-at-a-time', { file: survey?.name ?? '' }));
    if (survey) return read(survey, { options: {}, studyFile, codebook });
    if (!studyFile) return;
    if (known.status === 'draft') return applyStudyFile(await session.engine(), studyFile);
    failReading(studyFile.name, [errorProblem('study-without-survey')]);
  };

  useEffect(() => {
    if (offered.length === 0) return;
    session.offered.clear();
    void take(offered);
  });

  const cancel = () => {
    reading.stop?.abort();
    useStore.getState().leaveReading();
  };
  const { survey } = reading;

  return (
    <Page title={shell('page-import')}>
      {draft.status === 'idle' && <ImportInvitation />}
      {draft.status === 'reading' && <ReadingProgress reading={draft} onCancel={cancel} />}
      {draft.status === 'failed' && <ImportFailed failure={draft} />}
      {draft.status === 'draft' && (
        <DraftWizard
          draft={draft}
          file={survey}
          onReread={
            survey &&
            ((options) =>
              void read(survey, {
                options,
                studyFile: undefined,
                codebook: reading.codebook,
                again: draft,
              }))
          }
        />
      )}
    </Page>
  );
}
