import { Page } from '../../frame/page/Page';
import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/open/useSummary';
import styles from './PlaybookPage.module.css';
import { StrategyContents } from './StrategyContents';
import { StrategySection } from './StrategySection';
import { StrengthRules } from './StrengthRules';
import { useStrategyReadings } from './useStrategyReadings';

/** Six ways to earn trust, each with the survey's evidence, its strength, and what to ask next. */
export function PlaybookPage() {
  const t = useMessages('playbook');
  const shell = useMessages('shell');
  const { source } = useSummary();
  const readings = useStrategyReadings();
  return (
    <Page title={shell('page-playbook')} lead={t('lead')}>
      <div className={styles.body}>
        {source?.synthetic && <p className={styles.synthetic}>{t('synthetic')}</p>}
        <StrategyContents readings={readings} />
        {readings.map((reading, i) => (
          <StrategySection key={reading.evidence.strategy.id} place={i + 1} reading={reading} />
        ))}
        <StrengthRules />
      </div>
    </Page>
  );
}
