import { useState } from 'react';
import { wizardMessages } from '../../format/messages/wizard';
import { errorProblem, type Problem } from '../../problem/Problem';
import { addressOf } from '../address/addressOf';
import { navigate } from '../address/useHashPath';
import { writeAddress } from '../address/writeAddress';
import { Action } from '../controls/Action';
import { useMessages } from '../language/useMessages';
import { ProblemNote } from '../states/ProblemNote';
import { type ImportDraft, importSteps } from '../store/importSlice';
import { useStore } from '../store/useStore';
import { useStudySession } from '../study/StudySession';
import styles from './FinishBar.module.css';

/** The way on: next step, or the results; with what still stands in the way of having any. */
export function FinishBar(props: {
  readonly draft: ImportDraft;
  /** The file, where it is still at hand to be kept. */
  readonly file: File | undefined;
}) {
  const { draft, file } = props;
  const t = useMessages(wizardMessages);
  const session = useStudySession();
  const [failure, setFailure] = useState<{ draft: ImportDraft; problems: readonly Problem[] }>();
  const [isFinishing, setFinishing] = useState(false);
  const [isKept, setKept] = useState(false);
  const { goToStep, endImport } = useStore.getState();
  const place = importSteps.indexOf(draft.step);
  const next = importSteps[place + 1];
  const previous = importSteps[place - 1];
  const lacking = lacks(draft);

  const finish = async () => {
    setFinishing(true);
    const engine = await session.engine();
    const adopted = await engine.ask('adopt', { study: draft.study });
    setFinishing(false);
    if (!adopted.ok) return setFailure({ draft, problems: adopted.problems });
    if (file) await keepOrForget(isKept, file, draft);
    session.openLocal(draft.opened.file.name, adopted.value.summary);
    endImport();
    navigate(writeAddress(addressOf('/', useStore.getState())));
  };

  const problems = failure?.draft.study === draft.study ? failure.problems : [];
  return (
    <footer className={styles.bar}>
      {lacking.length > 0 && <p>{t('fix-first')}</p>}
      {[...lacking, ...problems].map((problem) => (
        <ProblemNote key={JSON.stringify(problem)} problem={problem} />
      ))}
      {!next && file && (
        <label className={styles.keep}>
          <input type="checkbox" checked={isKept} onChange={() => setKept(!isKept)} />
          {t('keep')}
        </label>
      )}
      <div className={styles.actions}>
        {previous && <Action onClick={() => goToStep(previous)}>{t('back')}</Action>}
        {next && (
          <Action look="primary" onClick={() => goToStep(next)}>
            {t('next', { step: t(`step-${next}`) })}
          </Action>
        )}
        <Action
          look={next ? 'plain' : 'primary'}
          disabled={isFinishing || lacking.length > 0}
          onClick={() => void finish()}
        >
          {t(isFinishing ? 'finishing' : 'finish')}
        </Action>
        <Action look="quiet" onClick={endImport}>
          {t('discard')}
        </Action>
      </div>
    </footer>
  );
}

/** The study as it was read, so that the kept file is read the same way again. */
async function keepOrForget(isKept: boolean, file: File, { opened, study }: ImportDraft) {
  const { keepSurvey, forgetSurvey } = await import('../study/keptSurvey');
  if (!isKept) return forgetSurvey();
  const { encoding, delimiter, headerRows } = opened.file;
  const csv = delimiter === '' ? study.csv : { ...study.csv, encoding, delimiter, headerRows };
  await keepSurvey({ file, name: opened.file.name, study: { ...study, ...(csv && { csv }) } });
}

/** What a study must have before its pages say anything. */
function lacks({ study }: ImportDraft): readonly Problem[] {
  return [
    ...(study.generation ? [] : [errorProblem('generation-column-missing')]),
    ...(study.items.some((item) => item.role === 'concern')
      ? []
      : [errorProblem('concern-missing')]),
    ...(study.items.some((item) => item.role === 'behavior')
      ? []
      : [errorProblem('behavior-missing')]),
  ];
}
