import { formatFilter } from '../../../format/formatFilter';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useStore } from '../../store/useStore';
import { useSummary } from '../../study/open/useSummary';
import styles from './FilterChips.module.css';

/** The filters that are on, each removable; also on paper, so that a print says whose answers it shows. */
export function FilterChips() {
  const t = useMessages('shell');
  const locale = useLocale();
  const { items = [] } = useSummary();
  const filters = useStore((state) => state.selection.filters);
  const filterBy = useStore((state) => state.filterBy);
  const clearFilters = useStore((state) => state.clearFilters);
  if (filters.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {filters.map((filter) => {
        const { column } = filter;
        const label = items.find((item) => item.id === column)?.label ?? column;
        const kept = formatFilter(filter, locale);
        return (
          <li key={column} className={styles.chip}>
            <span>
              {label}: <strong>{kept}</strong>
            </span>
            <button
              type="button"
              className={styles.remove}
              aria-label={t('remove-filter', { name: `${label}: ${kept}` })}
              onClick={() => filterBy(column, [])}
            >
              ×
            </button>
          </li>
        );
      })}
      {filters.length > 1 && (
        <li>
          <button type="button" className={styles.clear} onClick={clearFilters}>
            {t('clear-filters')}
          </button>
        </li>
      )}
    </ul>
  );
}
