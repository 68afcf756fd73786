import { useEffect } from 'react';
import { formatDay } from '../../../format/formatDay';
import { formatSize } from '../../../format/formatSize';
import { Action } from '../../controls/Action';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useStore } from '../../store/useStore';
import { forgetKept } from '../../study/kept/keepOpened';
import { listSurveys } from '../../study/kept/reopenSurvey';
import { useStudySession } from '../../study/session/StudySession';
import styles from './KeptList.module.css';
import { useReopen } from './useReopen';

/** What this browser keeps of the reader's surveys: each opened, or forgotten, by a click. */
export function KeptList() {
  const t = useMessages('kept');
  const locale = useLocale();
  const session = useStudySession();
  const kept = useStore((state) => state.kept);
  const reopen = useReopen();
  useEffect(() => void listSurveys(), []);
  if (kept.length === 0) return null;
  return (
    <section className={styles.kept}>
      <h2>{t('list-title')}</h2>
      <p>{t('list-lead')}</p>
      <ul className={styles.list}>
        {kept.map((entry) => (
          <li key={entry.fingerprint}>
            <Action onClick={() => void reopen(entry)}>{t('open', { file: entry.name })}</Action>
            <span className={styles.detail}>
              {t(entry.hasFile ? 'with-answers' : 'without-answers', {
                size: formatSize(entry.bytes, locale),
                date: formatDay(entry.savedAt, locale),
              })}
            </span>
            <Action
              look="quiet"
              aria-label={t('forget-one', { file: entry.name })}
              onClick={() => void forgetKept(session, entry.fingerprint)}
            >
              {t('forget')}
            </Action>
          </li>
        ))}
      </ul>
    </section>
  );
}
