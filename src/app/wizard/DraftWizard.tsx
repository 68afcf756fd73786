import { type ReactNode, Suspense } from 'react';
import { Action } from '../controls/Action';
import { useArrivalFocus } from '../frame/page/useArrivalFocus';
import { useMessages } from '../language/useMessages';
import { lazyPart } from '../states/lazyPart';
import { ProblemNote } from '../states/ProblemNote';
import { Skeleton } from '../states/Skeleton';
import { type ImportDraft, importSteps } from '../store/importSlice';
import { useStore } from '../store/useStore';
import { AskStep } from './ask/AskStep';
import { CameBack } from './CameBack';
import styles from './DraftWizard.module.css';
import { FileStep, type ReadAgain } from './file/FileStep';
import { StudyFileActions } from './file/StudyFileActions';
import { FinishBar } from './finish/FinishBar';
import { useStepHistory } from './useStepHistory';

const QuestionsStep = lazyPart(async () => ({
  default: (await import('./questions/QuestionsStep')).QuestionsStep,
}));
const PeopleStep = lazyPart(async () => ({
  default: (await import('./people/PeopleStep')).PeopleStep,
}));

/** What decides the headline, then the three steps of an import; every suggestion can be corrected, every correction undone. */
export function DraftWizard(props: {
  readonly draft: ImportDraft;
  /** Reads the file again in another way; absent when the file is no longer at hand. */
  readonly onReread: ReadAgain | undefined;
  readonly file: File | undefined;
}) {
  const { draft, onReread, file } = props;
  const t = useMessages('wizard');
  useStepHistory(draft.step);
  const { goToStep, undoCorrection, redoCorrection } = useStore.getState();
  return (
    <div className={styles.wizard}>
      <nav aria-label={t('steps')} className={styles.head}>
        <ol className={styles.steps}>
          {importSteps.map((step) => (
            <li key={step}>
              <button
                type="button"
                aria-current={step === draft.step ? 'step' : undefined}
                onClick={() => goToStep(step)}
              >
                {t(`step-${step}`)}
              </button>
            </li>
          ))}
        </ol>
        <div className={styles.actions}>
          <Action look="quiet" disabled={draft.past.length === 0} onClick={undoCorrection}>
            {t('undo')}
          </Action>
          <Action look="quiet" disabled={draft.future.length === 0} onClick={redoCorrection}>
            {t('redo')}
          </Action>
          <StudyFileActions draft={draft} />
        </div>
      </nav>
      <CameBack draft={draft} />
      {draft.mismatches.map((mismatch) => (
        <ProblemNote key={JSON.stringify(mismatch)} problem={mismatch} />
      ))}
      <CurrentStep key={draft.step} label={t(`step-${draft.step}`)}>
        {draft.step === 'ask' && <AskStep draft={draft} />}
        {draft.step === 'file' && <FileStep draft={draft} onReread={onReread} />}
        {draft.step === 'questions' && <QuestionsStep draft={draft} />}
        {draft.step === 'people' && <PeopleStep draft={draft} />}
      </CurrentStep>
      <FinishBar draft={draft} file={file} />
    </div>
  );
}

/** Where the reader is taken on each step, from the button at the end of the last. */
function CurrentStep({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  const step = useArrivalFocus<HTMLElement>();
  return (
    <section ref={step} tabIndex={-1} aria-label={label} className={styles.step}>
      <Suspense fallback={<Skeleton label={label} lines={10} />}>{children}</Suspense>
    </section>
  );
}
