import { useEffect, useState } from 'react';
import type { StatedReading } from '../../../survey/readOptionsOf';
import { Choice } from '../../controls/Choice';
import { TextEntry } from '../../controls/TextEntry';
import { useMessages } from '../../language/useMessages';
import { ProblemNote } from '../../states/ProblemNote';
import type { ImportDraft } from '../../store/importSlice';
import { useStudySession } from '../../study/session/StudySession';
import styles from './FileStep.module.css';
import { type PreviewedRows, PreviewTable } from './PreviewTable';

/** Reads the file again with one thing stated instead of detected. */
export type ReadAgain = (options: StatedReading) => void;

const encodings = ['utf-8', 'windows-1252', 'macintosh', 'utf-16le', 'utf-16be'] as const;
const delimiterKeys = {
  ',': 'delimiter-comma',
  ';': 'delimiter-semicolon',
  '\t': 'delimiter-tab',
  '|': 'delimiter-pipe',
} as const;
const platformNames: Readonly<Record<string, string>> = {
  qualtrics: 'Qualtrics',
  surveymonkey: 'SurveyMonkey',
  'google-forms': 'Google Forms',
  limesurvey: 'LimeSurvey',
  'microsoft-forms': 'Microsoft Forms',
  typeform: 'Typeform',
};

/** How the file was read, its first rows, and the ways to have it read differently. */
export function FileStep(props: {
  readonly draft: ImportDraft;
  readonly onReread: ReadAgain | undefined;
}) {
  const t = useMessages('wizard');
  const { file, detected } = props.draft.opened;
  return (
    <section className={styles.step}>
      <p>
        {t('file-summary', {
          rows: file.rowCount,
          columns: detected.columns.length,
          platform: platformNames[file.platform] ?? t('platform-plain'),
        })}
      </p>
      {file.warnings.map((warning) => (
        <ProblemNote key={JSON.stringify(warning)} problem={warning} />
      ))}
      {file.delimiter !== '' && props.onReread && (
        <ReadingChoices draft={props.draft} onReread={props.onReread} />
      )}
      {/\.(xlsx|ods)$/i.test(file.name) && props.onReread && (
        <SheetChoice onReread={props.onReread} />
      )}
      <Preview draft={props.draft} />
    </section>
  );
}

/** A workbook is read from its first sheet unless another is named. */
function SheetChoice({ onReread }: { readonly onReread: ReadAgain }) {
  const t = useMessages('wizard');
  return (
    <div className={styles.choices}>
      <TextEntry
        label={t('sheet')}
        value=""
        onCommit={(sheet) => sheet.trim() !== '' && onReread({ sheet: sheet.trim() })}
      />
    </div>
  );
}

function ReadingChoices(props: { readonly draft: ImportDraft; readonly onReread: ReadAgain }) {
  const t = useMessages('wizard');
  const { onReread } = props;
  const { encoding, delimiter, headerRows } = props.draft.opened.file;
  const known = { encoding, delimiter, headerRows };
  const listed = encodings.some((name) => name === encoding) ? encodings : [encoding, ...encodings];
  return (
    <div className={styles.choices}>
      <Choice
        label={t('encoding')}
        stacked
        value={encoding}
        options={listed.map((id) => ({ id, label: id }))}
        onChange={(next) => onReread({ ...known, encoding: next })}
      />
      <Choice
        label={t('delimiter')}
        stacked
        value={delimiter}
        options={Object.entries(delimiterKeys).map(([id, key]) => ({ id, label: t(key) }))}
        onChange={(next) => onReread({ ...known, delimiter: next })}
      />
      <Choice
        label={t('header-rows')}
        stacked
        value={String(headerRows)}
        options={['0', '1', '2', '3'].map((id) => ({ id, label: id }))}
        onChange={(next) => onReread({ ...known, headerRows: Number(next) })}
      />
    </div>
  );
}

function Preview({ draft }: { readonly draft: ImportDraft }) {
  const session = useStudySession();
  const [rows, setRows] = useState<PreviewedRows>();
  const { opened } = draft;
  useEffect(() => {
    const controller = new AbortController();
    void session.engine().then(async (engine) => {
      const reply = await engine.ask('previewRows', { count: 8 }, { signal: controller.signal });
      if (reply.ok && opened) setRows(reply.value);
    });
    return () => controller.abort();
  }, [session, opened]);
  return rows ? <PreviewTable rows={rows} /> : null;
}
