import { formatDecimal } from '../../../../format/formatNumber';
import type { Figure } from '../../../../results/document/Results';
import type { IndexGapTable } from '../../../../results/measures/indexGap/indexGapSchema';
import { KnownOnly } from '../../../figures/KnownOnly';
import { useLocale } from '../../../language/useLocale';
import { useMessages } from '../../../language/useMessages';
import page from '../ParadoxPage.module.css';
import styles from './IndexReliability.module.css';

/** Under this a difference score is warned of (METHODS). */
const leastReliability = 0.6;

/** How well the items of each index hang together, and how reliable their difference is. */
export function IndexReliability({ table }: { readonly table: IndexGapTable }) {
  const t = useMessages('paradox');
  const locale = useLocale();
  const { alpha, differenceReliability: reliability = null } = table;
  const say = (figure: Figure) => (figure === null ? '–' : formatDecimal(figure, locale, 2));
  const limit = formatDecimal(leastReliability, locale, 2);
  return (
    <div className={page.figures}>
      <h3>{t('reliability-title')}</h3>
      <dl className={styles.facts}>
        <dt>{t('alpha-concern')}</dt>
        <dd>{say(alpha.concern)}</dd>
        <dt>{t('alpha-behavior')}</dt>
        <dd>{say(alpha.behavior)}</dd>
        <dt>{t('difference-reliability')}</dt>
        <dd>{say(reliability)}</dd>
      </dl>
      <KnownOnly tables={[table]}>
        {reliability === null ? (
          <p className={page.note}>{t('reliability-unknown')}</p>
        ) : reliability < leastReliability ? (
          <p className={page.caution}>{t('reliability-low', { limit })}</p>
        ) : (
          <p className={page.note}>{t('reliability-fine', { limit })}</p>
        )}
      </KnownOnly>
      <p className={page.note}>{t('alpha-note')}</p>
    </div>
  );
}
