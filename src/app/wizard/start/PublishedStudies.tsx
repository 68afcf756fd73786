import { addressOf } from '../../address/addressOf';
import { navigate } from '../../address/useHashPath';
import { writeAddress } from '../../address/writeAddress';
import { Action } from '../../controls/Action';
import { useMessages } from '../../language/useMessages';
import { useStore } from '../../store/useStore';
import { useStudySession } from '../../study/session/StudySession';
import styles from './PublishedStudies.module.css';

/** The studies of this site, for who comes without a survey; each opens on its first page. */
export function PublishedStudies() {
  const t = useMessages('wizard');
  const shell = useMessages('shell');
  const hosted = useStore((state) => state.hosted);
  const { openHosted } = useStudySession();
  if (hosted.length === 0) return null;
  const open = async (id: string) => {
    await openHosted(id);
    navigate(writeAddress(addressOf('/', useStore.getState())));
  };
  return (
    <section>
      <h2>{t('or-published')}</h2>
      <ul className={styles.studies}>
        {hosted.map((study) => (
          <li key={study.id}>
            <Action onClick={() => void open(study.id)}>{study.title}</Action>
            {study.synthetic && <span className={styles.detail}>{shell('synthetic')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
