import { formatAssumed } from '../../../format/formatAssumed';
import { PageLink } from '../../address/PageLink';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { canCorrectReading } from '../../store/canCorrectReading';
import { useStore } from '../../store/useStore';
import type { HeadlineToTell } from '../../study/open/useHeadline';
import { useSummary } from '../../study/open/useSummary';
import styles from './HeadlineAsked.module.css';

/** What must be confirmed before there is a headline, and, for whoever has the file, the way to do it. */
export function HeadlineAsked({ pair, needs, isPairAsked }: Omit<HeadlineToTell, 'isKnown'>) {
  const t = useMessages('assumed');
  const locale = useLocale();
  const summary = useSummary();
  const isOwn = useStore(canCorrectReading);
  const goToStep = useStore((state) => state.goToStep);
  const facts = formatAssumed(needs, summary, locale);
  return (
    <aside className={styles.asked} aria-label={t('no-headline')}>
      <p className={styles.title}>{t('no-headline')}</p>
      {facts !== undefined && <p>{t('because', { facts })}</p>}
      {isPairAsked && <p>{t(pair ? 'pair-unknown' : 'pair-missing')}</p>}
      {isOwn && (
        <p>
          <PageLink to="/import" onClick={() => goToStep('ask')}>
            {t('answer-now')}
          </PageLink>
        </p>
      )}
    </aside>
  );
}
