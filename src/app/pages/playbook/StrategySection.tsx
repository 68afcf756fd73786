import { playbookMessages } from '../../../format/messages/playbook';
import { shellMessages } from '../../../format/messages/shell';
import { evidenceStrength } from '../../../results/playbook/evidenceStrength';
import type { StrategyEvidence } from '../../../results/playbook/strategyEvidence';
import type { TopBoxTable } from '../../../results/Results';
import { useMessages } from '../../language/useMessages';
import { ProblemNote } from '../../states/ProblemNote';
import { Skeleton } from '../../states/Skeleton';
import type { TableState } from '../../study/TableState';
import { AskNext } from './AskNext';
import { EvidenceByRole } from './EvidenceByRole';
import styles from './PlaybookPage.module.css';
import { SideBySide } from './SideBySide';

/** One strategy: what it means, what the survey says of it and how strongly, what to ask next. */
export function StrategySection(props: {
  readonly place: number;
  readonly evidence: StrategyEvidence;
  readonly stateOf: (item: string) => TableState<TopBoxTable>;
}) {
  const { place, evidence, stateOf } = props;
  const { strategy, items, contrasts, missing } = evidence;
  const t = useMessages(playbookMessages);
  const shell = useMessages(shellMessages);
  const states = items.map(({ id }) => stateOf(id));
  const isWaiting = states.some(({ status }) => status === 'loading');
  const tables = new Map(
    items.flatMap(({ id }, i) => {
      const state = states[i];
      return state?.status === 'ready' ? [[id, state.table] as const] : [];
    }),
  );
  const failed = states.find((state) => state.status === 'failed');
  const strength = evidenceStrength(
    items.map((item) => ({
      total: tables.get(item.id)?.rows.find(({ group }) => group === 'Total'),
      ...(item.role === 'behavior' && { evidence: item.evidence ?? 'self-reported' }),
    })),
  );
  return (
    <section className={styles.strategy}>
      <header className={styles.head}>
        <h2>
          <span className={styles.place}>{place}</span> {t(`${strategy.id}-title`)}
        </h2>
        <p>{t(`${strategy.id}-text`)}</p>
        <p className={styles.strength}>
          {t('strength')}:{' '}
          <strong className={isWaiting ? '' : styles[strength]}>
            {t(isWaiting ? 'strength-waiting' : `strength-${strength}`)}
          </strong>{' '}
          <span className={styles.quiet}>{t('strength-why', { count: items.length })}</span>
        </p>
      </header>
      {failed?.status === 'failed' && <ProblemNote problem={failed.problem} />}
      {isWaiting ? (
        <Skeleton label={shell('loading-figures')} lines={6} />
      ) : (
        <>
          <EvidenceByRole items={items} tables={tables} />
          <SideBySide contrasts={contrasts} stateOf={stateOf} />
        </>
      )}
      <AskNext missing={missing} />
    </section>
  );
}
