import { useMessages } from '../../language/useMessages';
import type { ImportDraft } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import { itemId } from '../correct/columnItem';
import styles from './PeopleStep.module.css';

/** Which demographics may filter every page. */
export function FilterChoice({ draft }: { readonly draft: ImportDraft }) {
  const t = useMessages('wizard');
  const { correct } = useStore.getState();
  const { items, filters = [] } = draft.study;
  const offered = items.filter(
    (item) => item.role === 'demographic' || filters.includes(itemId(item)),
  );
  const toggle = (id: string) =>
    correct((study) => {
      const chosen = study.filters ?? [];
      const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
      return { ...study, filters: next };
    });
  if (offered.length === 0) return null;
  return (
    <section>
      <h2>{t('filters')}</h2>
      <p className={styles.quiet}>{t('filters-lead')}</p>
      {offered.map((item) => (
        <label key={itemId(item)} className={styles.check}>
          <input
            type="checkbox"
            checked={filters.includes(itemId(item))}
            onChange={() => toggle(itemId(item))}
          />
          {item.label ?? itemId(item)}
        </label>
      ))}
    </section>
  );
}
