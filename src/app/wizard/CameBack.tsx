import { formatDay } from '../../format/formatDay';
import { Action } from '../controls/Action';
import { useLocale } from '../language/useLocale';
import { useMessages } from '../language/useMessages';
import { ProblemNote } from '../states/ProblemNote';
import type { ImportDraft } from '../store/importSlice';
import { useStore } from '../store/useStore';
import styles from './CameBack.module.css';

/** What this browser kept of the survey at hand and brought back; or why it keeps nothing. */
export function CameBack({ draft }: { readonly draft: ImportDraft }) {
  const t = useMessages('kept');
  const locale = useLocale();
  const from = useStore((state) => state.cameBackFrom);
  const problem = useStore((state) => state.keepingProblem);
  const { beginDraft, noteCameBack } = useStore.getState();
  const startOver = () => {
    beginDraft(draft.opened, draft.opened.proposal, [], draft.isKept);
    noteCameBack(undefined);
  };
  return (
    <>
      {from !== undefined && (
        <p className={styles.note}>
          {t('came-back', { date: formatDay(from, locale) })}
          <Action look="quiet" onClick={startOver}>
            {t('start-over')}
          </Action>
        </p>
      )}
      {problem && draft.past.length > 0 && (
        <>
          <p>{t('not-kept')}</p>
          <ProblemNote problem={problem} />
        </>
      )}
    </>
  );
}
