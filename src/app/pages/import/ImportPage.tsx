import { useEffect, useRef, useState } from 'react';
import { shellMessages } from '../../../format/messages/shell';
import { Page } from '../../frame/Page';
import { useMessages } from '../../language/useMessages';
import { useStore } from '../../store/useStore';
import { useStudySession } from '../../study/StudySession';
import { useOfferedFiles } from '../../study/useOfferedFiles';
import { DraftWizard } from '../../wizard/DraftWizard';
import { ImportFailed } from '../../wizard/ImportFailed';
import { ImportInvitation } from '../../wizard/ImportInvitation';
import { ReadingProgress } from '../../wizard/ReadingProgress';
import { type ReadRequest, readSurveyFiles } from '../../wizard/readSurveyFiles';

/** Opens the user's own survey: reads the files offered, then lets their owner correct what was detected. */
export function ImportPage() {
  const shell = useMessages(shellMessages);
  const session = useStudySession();
  const draft = useStore((state) => state.draft);
  const offered = useOfferedFiles();
  const reading = useRef<AbortController>(undefined);
  const [survey, setSurvey] = useState<File>();

  const read = async (file: File, rest: Omit<ReadRequest, 'survey' | 'signal'>) => {
    reading.current?.abort();
    reading.current = new AbortController();
    setSurvey(file);
    const { signal } = reading.current;
    await readSurveyFiles(await session.engine(), { survey: file, signal, ...rest });
  };

  useEffect(() => {
    if (offered.length === 0) return;
    const studyFile = offered.find((file) => file.name.toLowerCase().endsWith('.json'));
    const file = offered.find((other) => other !== studyFile);
    session.offered.clear();
    if (file) void read(file, { options: {}, studyFile });
  });

  const cancel = () => {
    reading.current?.abort();
    useStore.getState().endImport();
  };

  return (
    <Page title={shell('page-import')}>
      {draft.status === 'idle' && <ImportInvitation />}
      {draft.status === 'reading' && <ReadingProgress reading={draft} onCancel={cancel} />}
      {draft.status === 'failed' && <ImportFailed failure={draft} />}
      {draft.status === 'draft' && (
        <DraftWizard
          draft={draft}
          file={survey}
          onReread={survey && ((options) => void read(survey, { options, studyFile: undefined }))}
        />
      )}
    </Page>
  );
}
