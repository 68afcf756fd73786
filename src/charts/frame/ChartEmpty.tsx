import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import styles from './ChartEmpty.module.css';

/** What stands in place of a chart of no rows. */
export function ChartEmpty({ locale }: { readonly locale: Locale }) {
  return <p className={styles['empty']}>{translate('charts', locale, 'no-rows')}</p>;
}
