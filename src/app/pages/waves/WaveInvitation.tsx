import { useMessages } from '../../language/useMessages';
import { useComparable } from './useOtherWave';
import styles from './WavesPage.module.css';

/** Where a second wave comes from, while there is none. */
export function WaveInvitation() {
  const t = useMessages('waves');
  const hasHosted = useComparable().length > 0;
  return (
    <section className={styles.invitation}>
      <h2>{t('empty-title')}</h2>
      <p>{t('empty-text')}</p>
      <ul>
        {hasHosted && <li>{t('empty-hosted')}</li>}
        <li>{t('empty-file')}</li>
        <li>{t('empty-results')}</li>
      </ul>
      <p>{t('empty-match')}</p>
    </section>
  );
}
