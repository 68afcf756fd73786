import { formatAssumed } from '../../../format/formatAssumed';
import { Fold } from '../../controls/Fold';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { FigureProblem } from '../../states/FigureProblem';
import { Skeleton } from '../../states/Skeleton';
import { useSummary } from '../../study/open/useSummary';
import { AskNext } from './AskNext';
import { EvidenceByRole } from './EvidenceByRole';
import styles from './PlaybookPage.module.css';
import { SideBySide } from './SideBySide';
import type { StrategyReading } from './StrategyReading';
import { StrengthMark } from './StrengthMark';
import { strategyElement } from './showStrategy';

/** One strategy: what it means, what the survey says of it and how strongly, what to ask next. */
export function StrategySection(props: {
  readonly place: number;
  readonly reading: StrategyReading;
}) {
  const { evidence, tables, strength, problem } = props.reading;
  const { strategy, items, contrasts, asked, missing } = evidence;
  const t = useMessages('playbook');
  const shell = useMessages('shell');
  const unconfirmed = formatAssumed(asked, useSummary(), useLocale());
  return (
    <section id={strategyElement(strategy.id)} tabIndex={-1} className={styles.strategy}>
      <header>
        <h2>
          <span className={styles.place}>{props.place}</span> {t(`${strategy.id}-title`)}
        </h2>
        <p>{t(`${strategy.id}-text`)}</p>
        <p className={styles.strength}>
          {t('strength')}: <StrengthMark strength={strength} />{' '}
          {items.length > 0 && (
            <span className={styles.quiet}>{t('strength-why', { count: items.length })}</span>
          )}
        </p>
      </header>
      {problem && <FigureProblem problem={problem} />}
      {strength ? (
        <>
          <SideBySide contrasts={contrasts} tables={tables} />
          {items.length === 0 && asked.length === 0 && <p>{t('no-evidence')}</p>}
          {items.length > 0 && (
            <Fold headingLevel={3} title={t('evidence')}>
              <EvidenceByRole items={items} tables={tables} />
            </Fold>
          )}
        </>
      ) : (
        <Skeleton label={shell('loading-figures')} lines={6} />
      )}
      {asked.length > 0 && <p>{t('left-out', { facts: unconfirmed ?? '' })}</p>}
      {missing.length === 0 ? (
        <p className={styles.quiet}>{t('all-asked')}</p>
      ) : (
        <Fold
          headingLevel={3}
          title={t('ask-next')}
          what={t('ask-lead', { count: missing.length })}
        >
          <AskNext missing={missing} />
        </Fold>
      )}
    </section>
  );
}
