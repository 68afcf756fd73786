import { gapElsewhere } from '../../../format/headlines/gapElsewhere';
import { PageLink } from '../../address/PageLink';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import type { Pair } from '../../store/Selection';
import { useView } from '../../study/open/useView';
import { useTable } from '../../study/tables/useTables';
import styles from './GapElsewhere.module.css';

/** How far the headline depends on where the line is drawn; its place is kept while the figures come. */
export function GapElsewhere({ pair }: { readonly pair: Pair }) {
  const t = useMessages('overview');
  const locale = useLocale();
  const state = useTable({ measure: 'sensitivity', of: 'gap', ...pair, ...useView() } as const);
  const sentence = state.status === 'ready' ? gapElsewhere(state.table, locale) : undefined;
  if (state.status !== 'loading' && sentence === undefined) return null;
  return (
    <div className={styles.elsewhere}>
      {sentence && (
        <>
          <p>{sentence}</p>
          <PageLink to="/paradox">{t('elsewhere-see')}</PageLink>
        </>
      )}
    </div>
  );
}
