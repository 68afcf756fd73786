import { formatGroup } from '../../../format/formatGroup';
import { Choice, type ChoiceOption } from '../../controls/Choice';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useStore } from '../../store/useStore';
import { useReference } from '../../study/open/useReference';
import { useSummary } from '../../study/open/useSummary';
import { bannerLabel } from './bannerLabel';
import { FilterChips } from './FilterChips';
import { FilterPicker } from './FilterPicker';
import { useOfferedViews } from './useOfferedViews';
import styles from './ViewBar.module.css';

/** Whose answers, split how, compared with whom: the choices that hold on every page. */
export function ViewBar() {
  const t = useMessages('shell');
  const locale = useLocale();
  const summary = useSummary();
  const reference = useReference();
  const { by } = useStore((state) => state.selection);
  const chooseBanner = useStore((state) => state.chooseBanner);
  const compareWith = useStore((state) => state.compareWith);
  const { banners, filters } = useOfferedViews();
  const segments = summary.segmentation?.segments ?? [];
  const labelOf = (id: string) => bannerLabel(id, summary, locale);
  const bannerOptions = banners.map((id) => ({ id, label: labelOf(id) }));
  const referenceOptions: ChoiceOption[] = segments.map(({ name }) => ({
    id: name,
    label: formatGroup(name, locale),
  }));
  const hasReference = by === 'generation' && segments.length > 1;
  if (bannerOptions.length < 2 && !hasReference && filters.length === 0) return null;
  return (
    <section className={styles.bar} aria-label={t('view')}>
      <div className={styles.choices}>
        {bannerOptions.length > 1 && (
          <Choice
            label={t('split-by')}
            options={bannerOptions}
            value={by}
            onChange={chooseBanner}
          />
        )}
        {hasReference && (
          <Choice
            label={t('compare-with')}
            options={referenceOptions}
            value={reference}
            onChange={compareWith}
          />
        )}
        {filters.length > 0 && <FilterPicker filters={filters} />}
      </div>
      <FilterChips />
    </section>
  );
}
