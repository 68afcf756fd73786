import { useMessages } from '../../language/useMessages';
import styles from './PlaybookPage.module.css';
import type { StrategyReading } from './StrategyReading';
import { StrengthMark } from './StrengthMark';
import { showStrategy } from './showStrategy';

/** The six at a glance, each with the strength of its evidence; a click goes there. */
export function StrategyContents({ readings }: { readonly readings: readonly StrategyReading[] }) {
  const t = useMessages('playbook');
  return (
    <nav aria-label={t('contents')} className={styles.contents}>
      <ol>
        {readings.map(({ evidence: { strategy }, strength }) => (
          <li key={strategy.id}>
            <button type="button" onClick={() => showStrategy(strategy.id)}>
              {t(`${strategy.id}-title`)}
            </button>{' '}
            <StrengthMark strength={strength} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
