import { useMemo } from 'react';
import { playbookMessages } from '../../../format/messages/playbook';
import { shellMessages } from '../../../format/messages/shell';
import { strategies } from '../../../results/playbook/strategies';
import { strategyEvidence } from '../../../results/playbook/strategyEvidence';
import { Page } from '../../frame/Page';
import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/useSummary';
import { useTables } from '../../study/useTables';
import { useView } from '../../study/useView';
import styles from './PlaybookPage.module.css';
import { StrategySection } from './StrategySection';
import { StrengthRules } from './StrengthRules';

/** Six ways to earn trust, each with the survey's evidence, its strength, and what to ask next. */
export function PlaybookPage() {
  const t = useMessages(playbookMessages);
  const shell = useMessages(shellMessages);
  const { items, source } = useSummary();
  const view = useView();
  const evidence = useMemo(
    () => strategies.map((strategy) => strategyEvidence(strategy, items ?? [])),
    [items],
  );
  const wanted = useMemo(
    () => [
      ...new Set(
        evidence.flatMap((each) => [
          ...each.items,
          ...each.contrasts.flatMap(({ one, other }) => [one, other]),
        ]),
      ),
    ],
    [evidence],
  );
  const states = useTables(
    wanted.map(({ id }) => ({ measure: 'top-box', item: id, ...view }) as const),
  );
  const stateOf = new Map(
    wanted.map(({ id }, i) => [id, states[i] ?? { status: 'idle' as const }]),
  );
  return (
    <Page title={shell('page-playbook')} lead={t('lead')}>
      <div className={styles.body}>
        {source?.synthetic && <p className={styles.synthetic}>{t('synthetic')}</p>}
        {evidence.map((each, i) => (
          <StrategySection
            key={each.strategy.id}
            place={i + 1}
            evidence={each}
            stateOf={(id) => stateOf.get(id) ?? { status: 'idle' }}
          />
        ))}
        <StrengthRules />
      </div>
    </Page>
  );
}
