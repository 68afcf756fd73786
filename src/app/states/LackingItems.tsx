import { clipText } from '../../format/clipText';
import type { ItemRole } from '../../study/Study';
import { PageLink } from '../address/PageLink';
import { useMessages } from '../language/useMessages';
import { canCorrectReading } from '../store/canCorrectReading';
import { useStore } from '../store/useStore';
import { useSummary } from '../study/open/useSummary';
import styles from './LackingItems.module.css';

const shownCount = 5;

/** A page, or a part of one, whose questions the survey lacks: what it would take, and the nearest that it has. */
export function LackingItems(props: {
  readonly title: string;
  /** What to ask, in a sentence. */
  readonly needed: string;
  /** Roles of the items that come nearest, in order of closeness. */
  readonly nearest: readonly ItemRole[];
}) {
  const { title, needed, nearest } = props;
  const t = useMessages('lacking');
  const { items = [] } = useSummary();
  const near = nearest.flatMap((role) => items.filter((item) => item.role === role));
  return (
    <section className={styles.lacking}>
      <h2>{title}</h2>
      <p>{needed}</p>
      {near.length > 0 ? (
        <>
          <h3>{t('nearest')}</h3>
          <ul>
            {near.slice(0, shownCount).map((item) => (
              <li key={item.id}>
                {clipText(item.label, 120)} <span className={styles.role}>({t(item.role)})</span>
              </li>
            ))}
          </ul>
          <p>
            <PageLink to="/crosstab">{t('see-crosstab')}</PageLink>
          </p>
        </>
      ) : (
        <p>{t('nothing-near')}</p>
      )}
      <CheckRoles />
    </section>
  );
}

/** To where a question that was read as something else is mended; of a published study, to what each was taken for. */
function CheckRoles() {
  const t = useMessages('lacking');
  const canMend = useStore(canCorrectReading);
  return (
    <p>
      {canMend ? (
        <PageLink to="/import" onClick={() => useStore.getState().goToStep('questions')}>
          {t('mend-roles')}
        </PageLink>
      ) : (
        <PageLink to="/data">{t('check-roles')}</PageLink>
      )}
    </p>
  );
}
