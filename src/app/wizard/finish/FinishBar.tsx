import { useState } from 'react';
import type { Problem } from '../../../problem/Problem';
import { confirmStated, statedButAsked } from '../../../study/confirmReadings';
import type { Study } from '../../../study/Study';
import { addressOf } from '../../address/addressOf';
import { navigate } from '../../address/useHashPath';
import { writeAddress } from '../../address/writeAddress';
import { Action } from '../../controls/Action';
import { pickFiles } from '../../frame/files/pickFiles';
import { useOfferFiles } from '../../frame/files/useOfferFiles';
import { useMessages } from '../../language/useMessages';
import { ProblemNote } from '../../states/ProblemNote';
import { type ImportDraft, importSteps } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import { useStudySession } from '../../study/session/StudySession';
import styles from './FinishBar.module.css';
import { finishImport } from './finishImport';
import { importLacks, opensWithout, withoutGenerations } from './importLacks';

/** The way on: next step, or the results; with what still stands in the way of having any. */
export function FinishBar(props: {
  readonly draft: ImportDraft;
  /** The file, where it is still at hand to be kept. */
  readonly file: File | undefined;
}) {
  const { draft, file } = props;
  const t = useMessages('wizard');
  const { finish, isFinishing, problems } = useFinishing(draft);
  const [isKept, setKept] = useState(draft.isKept);
  const lacking = importLacks(draft);
  const isLast = draft.step === importSteps.at(-1);
  // What else is not sure is no matter of the headline: the other steps show it.
  const isAsking = draft.step === 'ask';
  return (
    <footer className={styles.bar}>
      <Notes lead={t('fix-first')} problems={lacking} />
      <Notes problems={problems} />
      <Notes problems={withoutGenerations(draft.study)} />
      <Notes lead={t('opens-without')} problems={opensWithout(draft.study)} />
      {!isAsking && <Unconfirmed study={draft.study} />}
      {isLast && file && (
        <label className={styles.keep}>
          <input type="checkbox" checked={isKept} onChange={() => setKept(!isKept)} />
          {t('keep')}
        </label>
      )}
      <div className={styles.actions}>
        {!isAsking && <Steps draft={draft} />}
        <Action
          look={isLast || isAsking ? 'primary' : 'plain'}
          disabled={isFinishing || lacking.length > 0}
          onClick={() => void finish(file !== undefined && isKept)}
        >
          {t(isFinishing ? 'finishing' : 'finish')}
        </Action>
        {isAsking && <CheckAll />}
        <WaysOut draft={draft} />
      </div>
    </footer>
  );
}

/** Opens the survey and goes to its results, or says what stands in the way while the study is as it was then. */
function useFinishing(draft: ImportDraft) {
  const session = useStudySession();
  const [failure, setFailure] = useState<{ draft: ImportDraft; problems: readonly Problem[] }>();
  const [isFinishing, setFinishing] = useState(false);
  return {
    isFinishing,
    problems: failure?.draft.study === draft.study ? failure.problems : [],
    async finish(isKept: boolean) {
      setFinishing(true);
      const finished = await finishImport(session, draft, isKept);
      setFinishing(false);
      if (finished.ok) showResults();
      else setFailure({ draft, problems: finished.problems });
    },
  };
}

/** What was detected but isn't sure, confirmed by one click where it is right as it stands. */
function Unconfirmed({ study }: { readonly study: Study }) {
  const t = useMessages('wizard');
  const correct = useStore((state) => state.correct);
  const count = statedButAsked(study);
  if (count === 0) return null;
  return (
    <p className={styles.unconfirmed}>
      {t('unconfirmed', { count })}{' '}
      <Action onClick={() => correct(confirmStated)}>{t('confirm')}</Action>
    </p>
  );
}

function Notes({
  lead,
  problems,
}: {
  readonly lead?: string;
  readonly problems: readonly Problem[];
}) {
  if (problems.length === 0) return null;
  return (
    <>
      {lead && <p>{lead}</p>}
      {problems.map((problem) => (
        <ProblemNote key={JSON.stringify(problem)} problem={problem} />
      ))}
    </>
  );
}

function CheckAll() {
  const t = useMessages('ask');
  return <Action onClick={() => useStore.getState().goToStep('file')}>{t('check-all')}</Action>;
}

function Steps({ draft }: { readonly draft: ImportDraft }) {
  const t = useMessages('wizard');
  const { goToStep } = useStore.getState();
  const place = importSteps.indexOf(draft.step);
  const next = importSteps[place + 1];
  const previous = importSteps[place - 1];
  return (
    <>
      {previous && <Action onClick={() => goToStep(previous)}>{t('back')}</Action>}
      {next && (
        <Action look="primary" onClick={() => goToStep(next)}>
          {t('next', { step: t(`step-${next}`) })}
        </Action>
      )}
    </>
  );
}

/** Leaving the import without its results: a survey that was opened keeps them. */
function WaysOut({ draft }: { readonly draft: ImportDraft }) {
  const t = useMessages('wizard');
  const session = useStudySession();
  const offerFiles = useOfferFiles();
  const discard = async () => {
    useStore.getState().endImport();
    await (await session.engine()).ask('discard', {});
  };
  if (!draft.isOpened)
    return (
      <Action look="quiet" onClick={() => void discard()}>
        {t('discard')}
      </Action>
    );
  return (
    <>
      <Action look="quiet" onClick={showResults}>
        {t('back-to-results')}
      </Action>
      <Action look="quiet" onClick={() => pickFiles(offerFiles)}>
        {t('choose-another')}
      </Action>
    </>
  );
}

function showResults(): void {
  navigate(writeAddress(addressOf('/', useStore.getState())));
}
