import { Action } from '../../controls/Action';
import { useMessages } from '../../language/useMessages';
import styles from './CrosstabPage.module.css';

/** The question before and the one after, to page through a whole survey. */
export function StepThrough(props: {
  readonly ids: readonly string[];
  readonly at: string;
  readonly onStep: (id: string) => void;
}) {
  const { ids, at, onStep } = props;
  const t = useMessages('crosstab');
  const place = ids.indexOf(at);
  const step = (id: string | undefined) => id !== undefined && onStep(id);
  return (
    <div className={styles.steps}>
      <Action look="quiet" disabled={place <= 0} onClick={() => step(ids[place - 1])}>
        <span aria-hidden="true">←</span> {t('previous')}
      </Action>
      <Action look="quiet" disabled={place >= ids.length - 1} onClick={() => step(ids[place + 1])}>
        {t('next')} <span aria-hidden="true">→</span>
      </Action>
    </div>
  );
}
