import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { Say } from '../../../format/messages/Catalogue';
import { Choice } from '../../controls/Choice';
import { useMessages } from '../../language/useMessages';
import type { ImportDraft } from '../../store/importSlice';
import { BulkBar } from './BulkBar';
import { type ColumnFilter, columnFilters, listedColumns, standingOf } from './listedColumns';
import { QuestionDetail } from './QuestionDetail';
import { QuestionList } from './QuestionList';
import styles from './QuestionsStep.module.css';
import { useRoleWords } from './useRoleWords';

/** Every column with what it was taken for; one at a time to correct, or many at once. */
export function QuestionsStep({ draft }: { readonly draft: ImportDraft }) {
  const t = useMessages('wizard');
  const roleWords = useRoleWords();
  const [filter, setFilter] = useState<ColumnFilter>('all');
  const [search, setSearch] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const [current, setCurrent] = useState<number>();
  const { columns } = draft.opened.detected;
  const listed = listedColumns(draft, filter, search);
  const doubtful = columns.filter((column) => standingOf(draft, column) === 'doubtful').length;
  const column = columns.find(({ position }) => position === current);
  return (
    <section className={styles.step}>
      <p>{t('questions-lead', { doubtful })}</p>
      <div className={styles.tools}>
        <SearchField className={styles.search ?? ''} value={search} onChange={setSearch}>
          <Label className={styles.label ?? ''}>{t('search')}</Label>
          <Input className={styles.input ?? ''} />
        </SearchField>
        <Choice
          label={t('show')}
          stacked
          value={filter}
          options={columnFilters.map((id) => ({ id, label: filterWords(id, t, roleWords) }))}
          onChange={setFilter}
        />
      </div>
      <BulkBar draft={draft} selected={selected} onClear={() => setSelected(new Set())} />
      <div className={styles.panes}>
        <QuestionList
          draft={draft}
          listed={listed}
          current={current}
          selected={selected}
          onOpen={setCurrent}
          onSelect={setSelected}
        />
        <div className={styles.detail}>
          {column ? (
            <QuestionDetail key={column.position} draft={draft} column={column} />
          ) : (
            <p className={styles.empty}>{t('open-detail')}</p>
          )}
        </div>
      </div>
    </section>
  );
}

function filterWords(
  filter: ColumnFilter,
  t: Say<'wizard'>,
  roleWords: ReturnType<typeof useRoleWords>,
): string {
  if (filter === 'all' || filter === 'doubtful' || filter === 'changed') return t(`show-${filter}`);
  return t('show-role', { role: roleWords(filter) });
}
