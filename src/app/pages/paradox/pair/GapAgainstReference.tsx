import type { GapTable } from '../../../../results/measures/gap/gapSchema';
import { FigureTable } from '../../../figures/FigureTable';
import { useLocale } from '../../../language/useLocale';
import { useMessages } from '../../../language/useMessages';
import { useReferenceIn } from '../../../study/open/useReferenceIn';
import styles from '../ParadoxPage.module.css';
import { againstReference, againstTitle, compareWith } from './againstReference';

/** Each group's gap minus the reference group's, with interval and p, in words first. */
export function GapAgainstReference({ table }: { readonly table: GapTable }) {
  const t = useMessages('paradox');
  const locale = useLocale();
  const reference = useReferenceIn(table.rows);
  if (reference === undefined) return null;
  const compared = compareWith(table, reference);
  if (compared.length === 0) return null;
  return (
    <div className={styles.figures}>
      <h3>{againstTitle(compared, reference, locale)}</h3>
      <FigureTable content={againstReference(compared, reference, locale)} />
      <p className={styles.note}>{t('against-method')}</p>
    </div>
  );
}
