import { formatEvidence } from '../../../../format/formatEvidence';
import type { GapTable } from '../../../../results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../../../results/measures/indexGap/indexGapSchema';
import { KnownOnly } from '../../../figures/KnownOnly';
import { useLocale } from '../../../language/useLocale';
import { useMessages } from '../../../language/useMessages';
import type { TableState } from '../../../study/tables/TableState';
import styles from './FourWays.module.css';
import { fourWays } from './waysInWords';
import { waysVerdict } from './waysVerdict';

/** The four measures side by side: which is which, what each says, and whether they agree. */
export function FourWays(props: {
  readonly gap: GapTable;
  readonly index: TableState<IndexGapTable>;
}) {
  const t = useMessages('paradox');
  const locale = useLocale();
  const { gap } = props;
  const index = props.index.status === 'ready' ? props.index.table : undefined;
  const tables = index ? [gap, index] : [gap];
  return (
    <section className={styles.card}>
      <h3>{t('ways-title')}</h3>
      <dl className={styles.ways}>
        {fourWays(gap, index, locale).map(({ way, figure, interval, reading, evidence }) => (
          <div key={way} className={styles.way}>
            <dt>{t(`way-${way}`)}</dt>
            <dd>
              <span className={styles.figure}>{figure}</span>
              <span className={styles.interval}>{interval ?? ''}</span>
              {reading && (
                <KnownOnly tables={tables} silent>
                  <span className={styles.reading}>{t(reading)}</span>
                </KnownOnly>
              )}
              <span className={styles.what}>{t(`way-${way}-what`)}</span>
              <span className={styles.badges}>
                {evidence.map((kind) => (
                  <span key={kind} className={styles.badge}>
                    {formatEvidence(kind, locale)}
                  </span>
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <KnownOnly tables={tables}>
        {waysVerdict(gap, index).map((sentence) => (
          <p key={sentence} className={styles.verdict}>
            {t(sentence)}
          </p>
        ))}
      </KnownOnly>
    </section>
  );
}
