import { Action } from '../../controls/Action';
import { useMessages } from '../../language/useMessages';
import { useStore } from '../../store/useStore';
import { LossNote } from '../faults/LossNote';
import styles from './UpdateOffer.module.css';

/** Says that a newer version is there; the reader decides when the page is loaded again. */
export function UpdateOffer() {
  const t = useMessages('shell');
  const update = useStore((state) => state.update);
  const { takeUpdate, declineUpdate } = useStore.getState();
  if (update !== 'offered') return null;
  return (
    <div className={styles.offer} role="status">
      <p>{t('update-ready')}</p>
      <LossNote />
      <Action onClick={takeUpdate}>{t('update-now')}</Action>
      <Action look="quiet" onClick={declineUpdate}>
        {t('update-later')}
      </Action>
    </div>
  );
}
