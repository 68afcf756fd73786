import { changeSubjectName, waveNames } from '../../../format/waveNames';
import { subjectKey } from '../../../results/findings/foundIn';
import type { ComparedWaves } from '../../../results/waves/ComparedWaves';
import type { WaveBreak } from '../../../results/waves/WaveComparison';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';

import styles from './WavesPage.module.css';

/** What is not set side by side, by its first reason. */
export function Uncompared({
  compared: { comparison, items },
}: {
  readonly compared: ComparedWaves;
}) {
  const t = useMessages('waves');
  const locale = useLocale();
  const { uncompared } = comparison;
  if (uncompared.length === 0) return null;
  const names = waveNames(comparison, locale);
  const words = (reason: WaveBreak) =>
    t(`break-${reason}`, { wave: reason === 'only-earlier' ? names.earlier : names.later });
  const sets = [...new Set(uncompared.map(({ reasons }) => reasons.join()))];
  return (
    <details className={styles.uncompared}>
      <summary>
        {t('uncompared-title')} ({uncompared.length})
      </summary>
      <p>{t('uncompared-lead', { count: uncompared.length })}</p>
      {sets.map((set) => {
        const alike = uncompared.filter(({ reasons }) => reasons.join() === set);
        return (
          <section key={set}>
            <h3>{alike[0]?.reasons.map(words).join('; ')}</h3>
            <ul>
              {alike.map(({ subject }) => (
                <li key={subjectKey(subject)}>{changeSubjectName(subject, items, locale)}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}
