import { useEffect, useState } from 'react';
import type { QualitySummary } from '../../../results/document/StudySummary';
import { useMessages } from '../../language/useMessages';
import type { ImportDraft } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import { useStudySession } from '../../study/session/StudySession';
import styles from './PeopleStep.module.css';

const reasons = ['duplicates', 'straightliners', 'speeders', 'previews'] as const;

/** Careless answers by kind, with their counts; each left out only by choice. */
export function ExclusionChoice({ draft }: { readonly draft: ImportDraft }) {
  const t = useMessages('wizard');
  const session = useStudySession();
  const { correct } = useStore.getState();
  const [quality, setQuality] = useState<QualitySummary>();
  const { study } = draft;
  useEffect(() => {
    const controller = new AbortController();
    void session.engine().then(async (engine) => {
      const reply = await engine.ask('previewQuality', { study }, { signal: controller.signal });
      if (reply.ok) setQuality(reply.value);
    });
    return () => controller.abort();
  }, [session, study]);
  if (!quality) return null;
  return (
    <section>
      <h2>{t('quality')}</h2>
      <p className={styles.quiet}>{t('quality-lead')}</p>
      {reasons.map((reason) => {
        const count = quality[reason] ?? 0;
        const chosen = study.exclude?.[reason] ?? false;
        return (
          <label key={reason} className={styles.check}>
            <input
              type="checkbox"
              checked={chosen}
              disabled={count === 0 && !chosen}
              onChange={() =>
                correct((current) => ({
                  ...current,
                  exclude: { ...current.exclude, [reason]: !chosen },
                }))
              }
            />
            {t(`exclude-${reason}`, { count })}
          </label>
        );
      })}
    </section>
  );
}
