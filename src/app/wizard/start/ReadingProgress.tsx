import { ProgressBar } from 'react-aria-components';
import { formatPercent } from '../../../format/formatNumber';
import { Action } from '../../controls/Action';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import styles from './ReadingProgress.module.css';

/** How much of the file is read, and the way to stop. */
export function ReadingProgress(props: {
  readonly reading: { readonly fileName: string; readonly fraction: number };
  readonly onCancel: () => void;
}) {
  const t = useMessages('wizard');
  const locale = useLocale();
  const { fileName, fraction } = props.reading;
  return (
    <div className={styles.reading}>
      <ProgressBar
        value={fraction * 100}
        aria-label={t('reading', { file: fileName })}
        valueLabel={formatPercent(fraction, locale)}
      >
        <p>{t('reading', { file: fileName })}</p>
        <progress className={styles.bar} value={fraction} aria-hidden="true" />
        <p className={styles.share}>
          {t('reading-share', { percent: formatPercent(fraction, locale) })}
        </p>
      </ProgressBar>
      <Action onClick={props.onCancel}>{t('cancel')}</Action>
    </div>
  );
}
