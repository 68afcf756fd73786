import { writeStudy } from '../../../study/writeStudy';
import { Action } from '../../controls/Action';
import { pickFiles } from '../../frame/files/pickFiles';
import { useMessages } from '../../language/useMessages';
import type { ImportDraft } from '../../store/importSlice';
import { useStudySession } from '../../study/session/StudySession';
import { applyStudyFile } from './applyStudyFile';
import { saveText } from './saveText';

/** Keeps the corrections as a study file, or applies one made for an earlier wave. */
export function StudyFileActions({ draft }: { readonly draft: ImportDraft }) {
  const t = useMessages('wizard');
  const session = useStudySession();
  const load = () =>
    pickFiles(async ([file]) => {
      if (file) await applyStudyFile(await session.engine(), file);
    });
  return (
    <>
      <Action look="quiet" onClick={load}>
        {t('load-study')}
      </Action>
      <Action
        look="quiet"
        onClick={() =>
          saveText(`${baseName(draft)}.study.json`, 'application/json', writeStudy(draft.study))
        }
      >
        {t('save-study')}
      </Action>
    </>
  );
}

/** So that the file is found again beside its survey. */
function baseName({ opened }: ImportDraft): string {
  return opened.file.name.replace(
    /(\.(csv|tsv|tab|txt|xlsx|ods|sav|zsav|dta|parquet|jsonl?|ndjson|gz|zip))+$/i,
    '',
  );
}
