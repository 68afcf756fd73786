import { useState } from 'react';
import { wizardMessages } from '../../format/messages/wizard';
import { errorProblem, type Problem, warningProblem } from '../../problem/Problem';
import type { ItemRole, Study } from '../../study/Study';
import { addressOf } from '../address/addressOf';
import { navigate } from '../address/useHashPath';
import { writeAddress } from '../address/writeAddress';
import { Action } from '../controls/Action';
import { pickFiles } from '../frame/pickFiles';
import { useOfferFiles } from '../frame/useOfferFiles';
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
  const offerFiles = useOfferFiles();
  const [failure, setFailure] = useState<{ draft: ImportDraft; problems: readonly Problem[] }>();
  const [isFinishing, setFinishing] = useState(false);
  const [isKept, setKept] = useState(draft.isKept);
  const { goToStep, endImport, noteOpened, notice } = useStore.getState();
  const place = importSteps.indexOf(draft.step);
  const next = importSteps[place + 1];
  const previous = importSteps[place - 1];
  const lacking = lacks(draft);
  const without = opensWithout(draft.study);

  const finish = async () => {
    setFinishing(true);
    const engine = await session.engine();
    const adopted = await engine.ask('adopt', { study: draft.study });
    setFinishing(false);
    if (!adopted.ok) return setFailure({ draft, problems: adopted.problems });
    const isHeld = file ? await keepOrForget(isKept, file, draft) : isKept;
    session.openLocal(draft.opened.file.name, adopted.value.summary);
    noteOpened(isHeld);
    if (isKept && !isHeld) notice(warningProblem('survey-not-kept'));
    showResults();
  };
  const discard = async () => {
    endImport();
    await (await session.engine()).ask('discard', {});
  };

  const problems = failure?.draft.study === draft.study ? failure.problems : [];
  return (
    <footer className={styles.bar}>
      {lacking.length > 0 && <p>{t('fix-first')}</p>}
      {[...lacking, ...problems].map((problem) => (
        <ProblemNote key={JSON.stringify(problem)} problem={problem} />
      ))}
      {without.length > 0 && <p>{t('opens-without')}</p>}
      {without.map((problem) => (
        <ProblemNote key={problem.code} problem={problem} />
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
        {draft.isOpened ? (
          <>
            <Action look="quiet" onClick={showResults}>
              {t('back-to-results')}
            </Action>
            <Action look="quiet" onClick={() => pickFiles(offerFiles)}>
              {t('choose-another')}
            </Action>
          </>
        ) : (
          <Action look="quiet" onClick={() => void discard()}>
            {t('discard')}
          </Action>
        )}
      </div>
    </footer>
  );
}

/** Whether it is kept now: with the study as it was read, so that the kept file is read the same way again. */
async function keepOrForget(isKept: boolean, file: File, draft: ImportDraft): Promise<boolean> {
  const { keepSurvey, forgetSurvey } = await import('../study/keptSurvey');
  if (!isKept) {
    await forgetSurvey();
    return false;
  }
  const { opened, study } = draft;
  const { encoding, delimiter, headerRows } = opened.file;
  const csv = delimiter === '' ? study.csv : { ...study.csv, encoding, delimiter, headerRows };
  return keepSurvey({ file, name: opened.file.name, study: { ...study, ...(csv && { csv }) } });
}

function showResults(): void {
  navigate(writeAddress(addressOf('/', useStore.getState())));
}

/** What a study must have before its pages say anything; no alarm while there are steps to come. */
function lacks({ study, step, opened }: ImportDraft): readonly Problem[] {
  const isLast = step === importSteps.at(-1);
  const problem = isLast ? errorProblem : warningProblem;
  return [
    ...(study.generation ? [] : [problem('generation-column-missing')]),
    ...(lacksYear(study, opened.detected.fieldworkYear)
      ? [problem('generation-fieldwork-year-missing')]
      : []),
  ];
}

/** What some pages will say that they lack; the others have all that they need. */
function opensWithout({ items }: Study): readonly Problem[] {
  const has = (role: ItemRole) => items.some((item) => item.role === role);
  return [
    ...(has('concern') ? [] : [warningProblem('concern-missing')]),
    ...(has('behavior') ? [] : [warningProblem('behavior-missing')]),
  ];
}

/** Ages tell birth years only with the year of the answers. */
function lacksYear({ generation, fieldwork }: Study, detected: number | undefined): boolean {
  return generation?.from === 'age' && (fieldwork?.year ?? detected) === undefined;
}
