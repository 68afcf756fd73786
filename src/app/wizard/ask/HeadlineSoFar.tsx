import type { HeadlineAsk } from '../../../engine/askHeadline';
import { concernAtWork, gapHeadline } from '../../../format/headlines/gapHeadline';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import styles from './AskStep.module.css';

/** The headline where it is known; else that there is none yet. */
export function HeadlineSoFar(props: { readonly asked: HeadlineAsk; readonly isWorking: boolean }) {
  const { asked, isWorking } = props;
  const t = useMessages('ask');
  const locale = useLocale();
  const { gap, pair, summary } = asked;
  const labelOf = (id: string) => summary.items?.find((item) => item.id === id)?.label ?? id;
  return (
    <section
      className={styles.told}
      aria-label={t('told')}
      aria-live="polite"
      aria-busy={isWorking}
    >
      {gap && pair ? (
        <>
          <p className={styles.headline}>{gapHeadline(gap, locale)}</p>
          <p>{concernAtWork(gap, locale)}</p>
          <p className={styles.quiet} lang={summary.language}>
            {labelOf(pair.concern)} / {labelOf(pair.behavior)}
          </p>
        </>
      ) : (
        <p className={styles.quiet}>{t('not-yet')}</p>
      )}
    </section>
  );
}
