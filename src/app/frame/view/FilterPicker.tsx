import {
  Button,
  Checkbox,
  CheckboxGroup,
  Dialog,
  DialogTrigger,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import { formatGroup } from '../../../format/formatGroup';
import { Action } from '../../controls/Action';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { type Store, useStore } from '../../store/useStore';
import styles from './FilterPicker.module.css';
import type { OfferedFilter } from './useOfferedViews';

const isPublishedStudy = ({ study }: Store) =>
  study.status === 'open' && study.published !== undefined;

/** Chooses whose answers count, by demographic; a published study takes one answer at a time. */
export function FilterPicker({ filters }: { readonly filters: readonly OfferedFilter[] }) {
  const t = useMessages('shell');
  const isPublished = useStore(isPublishedStudy);
  return (
    <DialogTrigger>
      <Button className={styles.trigger ?? ''}>
        <span aria-hidden="true">+</span> {t('filter')}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <Dialog className={styles.dialog ?? ''}>
          {({ close }) => (
            <>
              <Heading slot="title" className={styles.heading ?? ''}>
                {t('filter-dialog')}
              </Heading>
              <div className={styles.groups}>
                {filters.map((filter) => (
                  <FilterLevels key={filter.item.id} filter={filter} />
                ))}
              </div>
              {isPublished && <p className={styles.note}>{t('published-only')}</p>}
              <Action onClick={close}>{t('done')}</Action>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function FilterLevels({ filter: { item, levels } }: { readonly filter: OfferedFilter }) {
  const locale = useLocale();
  const chosen = useStore(
    (state) => state.selection.filters.find(({ column }) => column === item.id)?.levels,
  );
  const isPublished = useStore(isPublishedStudy);
  const filterBy = useStore((state) => state.filterBy);
  const clearFilters = useStore((state) => state.clearFilters);
  const choose = (next: readonly string[]) => {
    if (isPublished) clearFilters();
    const added = next.filter((level) => !chosen?.includes(level));
    filterBy(item.id, isPublished ? added : levels.filter((level) => next.includes(level)));
  };
  return (
    <CheckboxGroup className={styles.group ?? ''} value={[...(chosen ?? [])]} onChange={choose}>
      <Label className={styles.label ?? ''}>{item.label}</Label>
      {levels.map((level) => (
        <Checkbox key={level} value={level} className={styles.level ?? ''}>
          <span aria-hidden="true" className={styles.box} />
          {formatGroup(level, locale)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
