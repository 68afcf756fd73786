import { Action } from '../../controls/Action';
import { useMessages } from '../../language/useMessages';
import { ProblemNote } from '../../states/ProblemNote';
import { useStore } from '../../store/useStore';
import styles from './Notices.module.css';

export function Notices() {
  const t = useMessages('shell');
  const notices = useStore((state) => state.notices);
  const dismissNotice = useStore((state) => state.dismissNotice);
  if (notices.length === 0) return null;
  return (
    <section aria-label={t('notices')} className={styles.notices}>
      {notices.map((problem, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same problem may be noted twice
        <ProblemNote key={i} problem={problem}>
          <Action look="quiet" onClick={() => dismissNotice(problem)}>
            {t('dismiss')}
          </Action>
        </ProblemNote>
      ))}
    </section>
  );
}
